import { describe, expect, it } from 'vitest';
import { parseTime } from '../../src/contract/time';
import { TOUR_IDS } from '../../src/contract/tours';
import { chosenPatient, chosenProtocol } from '../../src/store/chosen';
import { createSynaptariumStore } from '../../src/store/store';
import { initialStateFrom } from '../../src/store/url';
import { TOURS } from '../../src/tours/catalogue';
import { checkAnswer, excursionOf, reasonsOf, type Verdict } from '../../src/tours/check-answer';
import type { Check, TourQuestion } from '../../src/tours/tour-schema';
import { shownBy } from '../../src/tours/tour-view';

const open = () =>
  createSynaptariumStore(initialStateFrom('', { systemReducedMotion: true }).initial, () => 0);
type Store = ReturnType<typeof open>;

const atStart = (question: TourQuestion): Store => {
  const store = open();
  store.getState().actions.show(shownBy(question.start));
  return store;
};
const verdict = (store: Store, check: Check): Verdict =>
  checkAnswer(check, store.getState(), store.getState().playback.anchorHours);

/** Does what the question asks for, with the same controls as a visitor. */
function act(store: Store, check: Check): void {
  const { actions, trajectory } = store.getState();
  switch (check.kind) {
    case 'peak':
      actions.seek(excursionOf(trajectory, check.variable, check.share)!.peak);
      break;
    case 'fallen':
      actions.seek(excursionOf(trajectory, check.variable, check.share)!.to + 1);
      break;
    case 'time':
      actions.seek((parseTime(check.from)! + parseTime(check.to)!) / 2);
      break;
    case 'scale':
      actions.setScale(check.any[0]!);
      break;
    case 'protocol':
      actions.setProtocol(chosenProtocol(check.any[0]!));
      break;
    case 'patient':
      actions.setPatient(chosenPatient(check.any[0]!));
      break;
    case 'structure':
      actions.changeView({ structure: check.any[0]! });
      break;
    case 'variable':
      actions.select(check.any[0]!);
  }
}

const questions = TOUR_IDS.flatMap((id) =>
  TOURS[id].questions.map((question) => [`${id}: ${question.id}`, question] as const),
);

describe.each(questions)('%s', (_, question) => {
  const { check } = question;

  it('is not answered before anything is done, and says why', () => {
    const found = verdict(atStart(question), check);
    expect(found.right).toBe(false);
    if (!found.right) expect(reasonsOf(check)).toContain(found.why);
  });

  it('is answered by doing it', () => {
    const store = atStart(question);
    act(store, check);
    expect(verdict(store, check)).toEqual({ right: true });
  });

  it('has a window wide enough to be hit and narrow enough to mean something', () => {
    if (check.kind !== 'peak') return;
    const { trajectory } = atStart(question).getState();
    const { from, peak, to } = excursionOf(trajectory, check.variable, check.share)!;
    expect(from).toBeLessThanOrEqual(peak);
    expect(to).toBeGreaterThanOrEqual(peak);
    expect(to - from).toBeGreaterThan(5 / 60);
    expect(to - from).toBeLessThan(40);
  });
});

describe('answers in time', () => {
  const peak: Check = { kind: 'peak', variable: 'glutamateRelease', share: 0.9 };

  it('are early before the window and late after it', () => {
    const store = open();
    const at = (hours: number) => checkAnswer(peak, store.getState(), hours);
    expect(at(0)).toEqual({ right: false, why: 'early' });
    expect(at(0.65)).toEqual({ right: true });
    expect(at(6)).toEqual({ right: false, why: 'late' });
  });

  it('follow the treatment that is shown', () => {
    const store = open();
    store.getState().actions.setProtocol(chosenProtocol('none'));
    expect(checkAnswer(peak, store.getState(), 0.65).right).toBe(false);
  });

  it('know a fall as well as a rise', () => {
    const { trajectory } = open().getState();
    const { peak: lowest } = excursionOf(trajectory, 'interneuronRate', 0.9)!;
    expect(lowest).toBeGreaterThan(0.5);
    expect(lowest).toBeLessThan(0.8);
  });
});

it('tells nothing selected from something else selected', () => {
  const store = open();
  const check: Check = { kind: 'structure', any: ['hippocampus-left'] };
  expect(verdict(store, check)).toEqual({ right: false, why: 'structure-none' });
  store.getState().actions.changeView({ structure: 'thalamus-left' });
  expect(verdict(store, check)).toEqual({ right: false, why: 'structure' });
});
