import table from './equation-symbols.json';
import type { ParameterId } from './parameters';

/** A letter of an equation that is no parameter, and the id of the variable it stands for or what it is in words. */
export type SymbolMeaning = readonly [letter: string, meaning: string];

/** What the letters of a variable's equation are, and the parameters that its equations use. */
export const EQUATION_SYMBOLS = table as unknown as Readonly<
  Partial<
    Record<
      string,
      { readonly symbols: readonly SymbolMeaning[]; readonly parameters: readonly ParameterId[] }
    >
  >
>;
