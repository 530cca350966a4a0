import { readFileSync } from 'node:fs';
import { SUBFIELDS, type Subfield } from './roll';

interface SubfieldWords {
  readonly region: number;
  readonly latin: string;
  readonly gender: 'masculine' | 'neuter' | '';
  readonly english: string;
  readonly plain: string;
  readonly role: string;
  readonly neurons_million: number | null;
  readonly counted: string;
  readonly triangles: { readonly coarse: number; readonly fine: number };
  readonly plausible: readonly [number, number];
}

const words = JSON.parse(readFileSync(new URL('words.json', import.meta.url), 'utf8')) as {
  readonly proportions: string;
  readonly subfields: Readonly<Record<Subfield, SubfieldWords>>;
};

/** Where the proportions come from, and how far they go. */
export const PROPORTIONS = words.proportions;

const ENDING = {
  masculine: { left: ' sinister', right: ' dexter' },
  neuter: { left: ' sinistrum', right: ' dextrum' },
  '': { left: ' sinistri', right: ' dextri' },
} as const;

const NOTE =
  'Schematic: a rolled sheet drawn along the long axis and fitted into the segmented hippocampus; borders between subfields cannot be seen on this scan. ' +
  'In the head the sheet follows the drawn digitations; its inner folds are left out, and in front CA1 and subiculum close the roll.';

/** A subfield of one side as it is baked and described. */
export interface SubfieldInfo extends SubfieldWords {
  readonly id: string;
  readonly subfield: Subfield;
  readonly side: 'left' | 'right';
  readonly note: string;
}

export const SUBFIELD_STRUCTURES: readonly SubfieldInfo[] = (['left', 'right'] as const).flatMap(
  (side) =>
    SUBFIELDS.map((subfield) => {
      const entry = words.subfields[subfield];
      return {
        ...entry,
        id: `${subfield}-${side}`,
        subfield,
        side,
        latin: entry.latin.replace(/(?= \(|$)/, ENDING[entry.gender][side]),
        english: `${side} ${entry.english}`,
        plain: `${entry.plain}, ${side} side`,
        note: NOTE,
      };
    }),
);
