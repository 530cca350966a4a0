import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { TOUR_IDS } from '../../src/contract/tours';
import { CLAIMS } from '../../src/evidence/claims';
import { findingById } from '../../src/evidence/findings';
import list from '../../src/i18n/en/tours.json';
import { createSynaptariumStore } from '../../src/store/store';
import { initialStateFrom } from '../../src/store/url';
import { placeOfStop, stopsOf, TOURS } from '../../src/tours/catalogue';
import { reasonsOf } from '../../src/tours/check-answer';
import { shortCitation } from '../../src/tours/short-citation';
import { tourSchema, type TourView } from '../../src/tours/tour-schema';
import { isAway, shownBy } from '../../src/tours/tour-view';

interface Words {
  readonly steps: Record<string, { title: string; caption: string; more?: string }>;
  readonly questions: Record<
    string,
    { ask: string; hint: string; right: string; wrong: Record<string, string> }
  >;
}

const file = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const atlas = file('public/models/atlas.json') as { entries: { id: string }[] };
const structures = new Set(atlas.entries.map(({ id }) => id));
const wordsOf = (id: string): Words => file(`src/i18n/en/tour-${id}.json`) as Words;
const open = () =>
  createSynaptariumStore(initialStateFrom('', { systemReducedMotion: true }).initial, () => 0);

describe.each(TOUR_IDS)('the tour %s', (id) => {
  const tour = TOURS[id];
  const words = wordsOf(id);
  const views: [string, TourView][] = [
    ...tour.steps.map((step): [string, TourView] => [step.id, step]),
    ...tour.questions.map((question): [string, TourView] => [question.id, question.start]),
  ];

  it('has the shape of a tour, written out in full', () => {
    expect(v.parse(tourSchema, tour)).toEqual(tour);
    expect(tour.id).toBe(id);
    const ids = stopsOf(tour).map((stop) => stop.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('rests on findings and claims that exist', () => {
    const sources = [...tour.steps, ...tour.questions].flatMap((stop) => stop.sources);
    const missing = sources.filter((source) =>
      source.startsWith('claim:')
        ? !Object.hasOwn(CLAIMS, source.slice(6))
        : findingById(source) === undefined,
    );
    expect(missing).toEqual([]);
  });

  it('names its sources briefly', () => {
    for (const source of tour.steps.flatMap((step) => step.sources)) {
      const finding = findingById(source);
      if (finding === undefined) continue;
      const name = shortCitation(finding.citation);
      expect(name.length, source).toBeGreaterThan(3);
      expect(name.length, source).toBeLessThanOrEqual(40);
    }
  });

  it('has words for every step and question, of at most three sentences, and for nothing else', () => {
    expect(Object.keys(words.steps)).toEqual(tour.steps.map((step) => step.id));
    expect(Object.keys(words.questions)).toEqual(tour.questions.map((question) => question.id));
    for (const [step, { title, caption }] of Object.entries(words.steps)) {
      expect(title, step).toBeTruthy();
      expect(caption.length, step).toBeLessThanOrEqual(230);
      expect(caption.match(/[.?!](?=\s|$)/g)?.length ?? 0, step).toBeLessThanOrEqual(3);
    }
    for (const { id: question, check } of tour.questions) {
      const { ask, hint, right, wrong } = words.questions[question]!;
      for (const text of [ask, hint, right]) expect(text, question).toBeTruthy();
      expect(Object.keys(wrong).sort(), question).toEqual([...reasonsOf(check)].sort());
    }
    expect(Object.values(list.list[id].goals)).toHaveLength(3);
  });

  it.each(views)('shows at %s what can be shown, on the axis', (_, view) => {
    const named = [view.structure, view.isolate, ...(view.show ?? []), ...(view.hide ?? [])];
    for (const structure of named.filter((each) => each !== undefined))
      expect(structures.has(structure), structure).toBe(true);
    const store = open();
    const shown = shownBy(view);
    store.getState().actions.show(shown);
    const state = store.getState();
    expect(state.playback.anchorHours).toBe(shown.hours);
    expect(isAway(state, shown)).toBe(false);
    state.actions.seek(shown.hours - 1);
    expect(isAway(store.getState(), shown)).toBe(true);
  });
});

it('finds a stop by id and by number, and says if there is none', () => {
  const stops = stopsOf(TOURS['hours-not-weeks']);
  expect(placeOfStop(stops, null)).toBe(0);
  expect(placeOfStop(stops, '2')).toBe(1);
  expect(placeOfStop(stops, 'burst')).toBe(1);
  expect(placeOfStop(stops, 'end')).toBe(stops.length - 1);
  for (const none of ['0', '99', 'nowhere']) expect(placeOfStop(stops, none)).toBe(-1);
});

it('keeps the 90-second tour first and of that length', () => {
  expect(TOUR_IDS[0]).toBe('hours-not-weeks');
  expect(TOURS['hours-not-weeks'].minutes * 60).toBe(90);
});

it('says a citation as one would', () => {
  expect(shortCitation('Berman RM et al., 2000, Biological Psychiatry 47:351-354')).toBe(
    'Berman 2000',
  );
  expect(shortCitation('Zarate CA Jr et al., 2006, Archives')).toBe('Zarate 2006');
  expect(shortCitation('SPRAVATO label, 2021, FDA label')).toBe('SPRAVATO label 2021');
});
