import type { Finding } from '../../evidence/findings';

/** True if any of it was measured in people. */
function isHuman({ species }: Finding): boolean {
  return species !== null && /\bhuman\b/.test(species);
}

export interface FindingGroup {
  readonly name: 'inPeople' | 'inAnimals' | 'workedOut';
  readonly findings: readonly Finding[];
}

/** Measured in people, measured in animals or cells, and only worked out: what is known, and how. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const measured = findings.filter(({ provenance }) => provenance !== 'derived');
  const groups: readonly FindingGroup[] = [
    { name: 'inPeople', findings: measured.filter(isHuman) },
    { name: 'inAnimals', findings: measured.filter((each) => !isHuman(each)) },
    {
      name: 'workedOut',
      findings: findings.filter(({ provenance }) => provenance === 'derived'),
    },
  ];
  return groups.filter((group) => group.findings.length > 0);
}
