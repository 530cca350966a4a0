import { beforeAll, describe as suite, expect, it } from 'vitest';
import { VARIABLES, variableIndex, type VariableId } from '../../src/contract/variables';
import { SCALES } from '../../src/contract/view';
import { announceAt, announcementOf, speechSeconds } from '../../src/hud/description/announcement';
import { describe, type Described } from '../../src/hud/description/describe';
import { describeChanges } from '../../src/hud/description/describe-changes';
import { addFurtherTexts, createTranslations } from '../../src/i18n/i18n';

const i18n = createTranslations();
beforeAll(async () => {
  await addFurtherTexts(i18n);
  await i18n.loadNamespaces('description');
});

function values(changed: Partial<Record<VariableId, number>> = {}): Float64Array {
  const all = new Float64Array(VARIABLES.length).fill(100);
  for (const [id, value] of Object.entries(changed)) all[variableIndex(id as VariableId)] = value;
  return all;
}

const NOW: Described = {
  scale: 'brain',
  moment: '40 minutes after the infusion began',
  caption: 'The glutamate burst peaks.',
  selected: 'glutamateRelease',
  values: values({ glutamateRelease: 138.2 }),
  courses: null,
  spines: 0,
  receptors: 0,
  blocked: 0,
  structure: null,
};

const COURSES = [
  { name: 'One', value: 138.2, pictured: true },
  { name: 'Two', value: 100, pictured: true },
  { name: 'Three', value: 90, pictured: false },
  { name: 'Four', value: 110, pictured: false },
];

suite('changes in words', () => {
  it('are told from the numbers, with units', () => {
    expect(describeChanges(i18n, 'brain', 'glutamateRelease', values(), NOW.values)).toEqual([
      'Glutamate release rose to 138 % of baseline.',
    ]);
    expect(describeChanges(i18n, 'brain', 'glutamateRelease', NOW.values, values())).toEqual([
      'Glutamate release fell to 100 % of baseline.',
    ]);
  });

  it('are three at most, the largest first, and none where nothing can be seen to change', () => {
    const after = values({
      glutamateRelease: 104,
      ketamineBrainUnbound: 101,
      spineDensityPrefrontal: 103,
      hippocampalPrefrontalConnectivity: 101,
      madrs: 80,
    });
    const told = describeChanges(i18n, 'brain', 'glutamateRelease', values(), after);
    expect(told).toHaveLength(3);
    expect(told[0]).toMatch(/^Depression score/);
    const little = values({ glutamateRelease: 100.4 });
    expect(describeChanges(i18n, 'brain', 'madrs', values(), little)).toEqual([]);
  });

  it('tell the chosen variable at every scale', () => {
    for (const scale of SCALES) {
      const after = values({ systolicPressure: 120 });
      expect(describeChanges(i18n, scale, 'systolicPressure', values(), after)).toEqual([
        'Systolic blood pressure rose to 120 mmHg.',
      ]);
    }
  });
});

suite('the picture in words', () => {
  it('says where one is, what is seen, when it is and what happens, and what is chosen', () => {
    const { overview, chosen } = describe(i18n, NOW, null);
    expect(overview[0]).toMatch(/^Brain scale/);
    expect(overview).toContain('40 minutes after the infusion began.');
    expect(overview).toContain(NOW.caption);
    expect(chosen).toEqual([
      'The curve on the timeline shows Glutamate release, now 138 % of baseline.',
    ]);
  });

  it('counts what is drawn, and names two courses', () => {
    const dendrite = describe(i18n, { ...NOW, scale: 'dendrite', spines: 41 }, null);
    expect(dendrite.overview.at(-1)).toBe('41 spines are drawn on this branch.');
    const synapse = { ...NOW, scale: 'synapse', receptors: 20, blocked: 3 } as const;
    expect(describe(i18n, synapse, null).overview.at(-1)).toBe(
      '3 of 20 NMDA receptors drawn are blocked.',
    );
    const two = describe(i18n, { ...NOW, courses: COURSES.slice(0, 2) }, null);
    expect(two.overview[1]).toBe('Two courses stand side by side: One; Two.');
    expect(two.overview[2]).toBe('Where no course is named, what is said is of the first.');
    expect(describe(i18n, NOW, null).overview.join(' ')).not.toContain('first');
    expect(two.chosen).toEqual([
      'The curve on the timeline shows Glutamate release, now 138 % of baseline.',
      'Glutamate release in the other courses: 100 % of baseline (Two).',
    ]);
  });

  it('names four courses, which two are in the picture, and the value in each', () => {
    const { overview, elsewhere } = describe(i18n, { ...NOW, courses: COURSES }, null);
    expect(overview[1]).toBe(
      'Two courses stand side by side: One; Two. Also compared: Three; Four.',
    );
    expect(elsewhere).toBe(
      'Glutamate release in the other courses: 100 % of baseline (Two); 90 % of baseline (Three); 110 % of baseline (Four).',
    );
    expect(describe(i18n, NOW, null).elsewhere).toBe('');
  });

  it('leaves nothing empty at any scale', () => {
    for (const scale of SCALES)
      for (const text of describe(i18n, { ...NOW, scale }, values()).overview)
        expect(text).toMatch(/\w/);
  });
});

suite('announcements', () => {
  it('wait until a change has settled, and for three seconds after the last', () => {
    expect(announceAt(100, -Infinity)).toBeCloseTo(101.2);
    expect(announceAt(100, 99.5)).toBeCloseTo(102.5);
    expect(announceAt(100, 90)).toBeCloseTo(101.2);
  });

  it('tell everything in a new place, and elsewhere only what is new', () => {
    const description = describe(i18n, NOW, values());
    const said = { caption: NOW.caption, scene: 'brain' };
    const first = announcementOf(description, said, null);
    expect(first.text).toMatch(/^Brain scale/);
    const again = announcementOf(description, said, first.told);
    expect(again.text).toBe(
      '40 minutes after the infusion began. Glutamate release rose to 138 % of baseline.',
    );
    const turned = announcementOf(description, { ...said, caption: 'It fades.' }, first.told);
    expect(turned.text).toContain('It fades.');
  });

  it('say what is chosen when that is another, and not again for its value', () => {
    const said = { caption: NOW.caption, scene: 'brain' };
    const { told } = announcementOf(describe(i18n, NOW, values()), said, null);
    const later = { ...NOW, values: values({ glutamateRelease: 120 }) };
    const same = announcementOf(describe(i18n, later, NOW.values), said, told).text;
    expect(same.match(/Glutamate release/g)).toHaveLength(1);
    const other = { ...NOW, structure: { name: 'Amygdala', role: 'It weighs danger.' } };
    const chosen = announcementOf(describe(i18n, other, NOW.values), said, told).text;
    expect(chosen).toContain('Chosen in the picture: Amygdala.');
  });

  it('tell the other courses when their values are others, and not again while they stay', () => {
    const said = { caption: NOW.caption, scene: 'brain 4' };
    const now = { ...NOW, courses: COURSES };
    const { told } = announcementOf(describe(i18n, now, values()), said, null);
    expect(announcementOf(describe(i18n, now, values()), said, told).text).not.toContain('(Two)');
    const later = { ...now, courses: COURSES.map((each) => ({ ...each, value: 101 })) };
    const next = announcementOf(describe(i18n, later, values()), said, told);
    expect(next.text).toMatch(/101 % of baseline \(Four\)\.$/);
  });

  it('tell when another course stands beside the first, and not where one is again', () => {
    const said = { caption: NOW.caption, scene: 'brain 4' };
    const now = { ...NOW, courses: COURSES };
    const { told } = announcementOf(describe(i18n, now, values()), said, null);
    expect(announcementOf(describe(i18n, now, values()), said, told).text).not.toContain('beside');
    const courses = COURSES.map((each, at) => ({ ...each, pictured: at === 0 || at === 3 }));
    const { text } = announcementOf(describe(i18n, { ...now, courses }, values()), said, told);
    expect(text).toMatch(
      /^Two courses stand side by side: One; Four\. Also compared: Two; Three\. 40 minutes/,
    );
    expect(text).not.toContain('Brain scale');
  });

  it('are not told into one another while time plays', () => {
    const text = describe(i18n, NOW, values()).overview.join(' ');
    const saying = speechSeconds(text);
    expect(saying).toBeGreaterThan(3);
    expect(announceAt(100, 99, saying)).toBeCloseTo(99 + saying);
    // A syllable for a character: fewer of them take as long.
    expect(speechSeconds('前额叶皮层')).toBeCloseTo(1);
  });
});
