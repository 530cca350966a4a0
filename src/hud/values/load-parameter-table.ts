import type { Parameter, ParameterId } from '../../evidence/parameters';

export type ParameterTable = Readonly<Record<ParameterId, Parameter>>;

/**
 * The parameter table with its words. The build keeps only the values in parameters.json, which the first picture
 * needs; the text of the file is fetched by itself.
 */
export async function loadParameterTable(): Promise<ParameterTable> {
  const { default: text } = await import('../../evidence/parameters.json?raw');
  return JSON.parse(text) as ParameterTable;
}
