import type { AddOn } from '../../contract/protocol';
import type { ParameterId, ParameterValues } from '../../evidence/parameters';

/** What other drugs do to enzymes, relative to none. */
export interface Interaction {
  /** Intrinsic clearance of the liver. */
  readonly liver: number;
  /** Escape from the wall of the gut, for what is swallowed. */
  readonly gut: number;
}

const EFFECTS: Partial<Record<AddOn, Readonly<Record<keyof Interaction, ParameterId>>>> = {
  ticlopidine: { liver: 'ticlopidineLiver', gut: 'ticlopidineGut' },
  clarithromycin: { liver: 'clarithromycinLiver', gut: 'clarithromycinGut' },
  'grapefruit-juice': { liver: 'grapefruitLiver', gut: 'grapefruitGut' },
  rifampicin: { liver: 'rifampicinLiver', gut: 'rifampicinGut' },
  'st-johns-wort': { liver: 'stJohnsWortLiver', gut: 'stJohnsWortGut' },
};

/** Effects of everything that is taken besides, multiplied; they are at work throughout. */
export function interactionOf(p: ParameterValues, addOns: Iterable<AddOn>): Interaction {
  let liver = 1;
  let gut = 1;
  for (const addOn of addOns) {
    const effect = EFFECTS[addOn];
    if (effect === undefined) continue;
    liver *= p[effect.liver];
    gut *= p[effect.gut];
  }
  return { liver, gut };
}
