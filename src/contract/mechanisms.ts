/** Rival accounts of how ketamine acts; several may be on at once. Plain data without imports. */
export const MECHANISMS = [
  'disinhibition',
  'direct-inhibition',
  'habenula',
  'hydroxynorketamine',
  'trkb-binding',
  'opioid',
] as const;
export type MechanismId = (typeof MECHANISMS)[number];

/** What the simulation assumes unless told otherwise. */
export const DEFAULT_MECHANISMS: readonly MechanismId[] = ['disinhibition'];

export function isMechanismId(id: string): id is MechanismId {
  return (MECHANISMS as readonly string[]).includes(id);
}
