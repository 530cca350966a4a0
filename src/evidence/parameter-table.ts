import type { Parameter, ParameterId } from './parameters';
import symbols from './equation-symbols.json';

/** A letter of an equation that is no parameter: the variable it stands for, or what it is in words. */
export type SymbolMeaning = readonly [letter: string, meaning: string];

/** What the letters of a variable's equation are, and the parameters its equations and those just before it use. */
export const EQUATION_SYMBOLS = symbols as unknown as Readonly<
  Record<
    string,
    { readonly symbols: readonly SymbolMeaning[]; readonly parameters: readonly ParameterId[] }
  >
>;

export type ParameterTable = Readonly<Record<ParameterId, Parameter>>;

/**
 * The parameter table with its words. The build keeps only the values in parameters.json, which the first picture
 * needs; the text of the file is fetched by itself.
 */
export async function loadParameterTable(): Promise<ParameterTable> {
  const { default: text } = await import('./parameters.json?raw');
  return JSON.parse(text) as ParameterTable;
}
