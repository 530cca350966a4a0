import { expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import type { Names } from '../../../src/scene/labels/bodies';
import { BRAIN_BODIES } from '../../../src/scene/labels/brain-bodies';
import { BRAIN_LABELS } from '../../../src/scene/labels/label-points';
import { VisibleNames } from '../../../src/scene/labels/visible-names';

const namesOf = (scale: 'brain' | 'circuit'): Names => ({
  points: BRAIN_LABELS[scale],
  bodies: BRAIN_BODIES[scale],
});
const [brain, circuit] = [namesOf('brain'), namesOf('circuit')];
const none: readonly string[] = [];
const idsOf = ({ points }: Names) => points.map(({ id }) => id);

it('names what is there, and not what is hidden', () => {
  const names = new VisibleNames();
  const all = names.of(circuit, { hidden: none, opaque: false });
  expect(all.points).toBe(circuit.points);
  expect(all.bodies).toBe(circuit.bodies);
  const left = names.of(circuit, { hidden: ['hippocampus-left'], opaque: false });
  expect(idsOf(left)).toEqual(idsOf(circuit).filter((id) => id !== 'hippocampus'));
  const structures = left.bodies.map(({ structure }) => structure);
  expect(structures).not.toContain('hippocampus-left');
  expect(structures).toContain('amygdala-left');
});

it('names nothing through tissue, but the surface itself', () => {
  const names = new VisibleNames();
  expect(idsOf(names.of(brain, { hidden: none, opaque: true }))).toEqual(['prefrontal-cortex']);
  const open = names.of(brain, { hidden: ['cortex-left'], opaque: true });
  expect(idsOf(open)).toEqual(['hippocampus', 'glutamate-pulses']);
});

it('answers the same question with the same list', () => {
  const names = new VisibleNames();
  const hidden = ['amygdala-left'];
  expect(names.of(circuit, { hidden, opaque: true })).toBe(
    names.of(circuit, { hidden, opaque: true }),
  );
});

it('knows structures that the atlas knows', () => {
  const { entries } = JSON.parse(readFileSync('public/models/atlas.json', 'utf8')) as {
    entries: { id: string }[];
  };
  const known = new Set(entries.map(({ id }) => id));
  for (const { points, bodies } of [brain, circuit]) {
    for (const { of } of points) if (of !== undefined) expect(known).toContain(of);
    for (const { structure } of bodies) expect(known).toContain(structure);
  }
});
