import { expect, it } from 'vitest';
import { FINDINGS } from '../../src/evidence/findings';
import { groupFindings } from '../../src/hud/values/finding-groups';

it('puts every finding in one group, and people before animals', () => {
  const groups = groupFindings(FINDINGS);
  expect(groups.flatMap(({ findings }) => findings)).toHaveLength(FINDINGS.length);
  expect(groups.map(({ name }) => name)).toEqual(['inPeople', 'inAnimals', 'workedOut']);
  const animals = groups[1]?.findings ?? [];
  expect(animals.every(({ species }) => !/\bhuman\b/.test(species ?? ''))).toBe(true);
});
