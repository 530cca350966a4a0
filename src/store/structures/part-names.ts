import { loadWords } from '../../i18n/word-files';
import type { PartId } from './parts';

export type PartNames = Readonly<Record<PartId, string>>;

/** What parts are called in a language. Rejects if its words cannot be had. */
export async function loadPartNames(language: string): Promise<PartNames> {
  const words = await loadWords(language, 'parts');
  return words['name'] as unknown as PartNames;
}
