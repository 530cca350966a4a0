import { loadWords } from '../../i18n/word-files';
import type { PartId } from './parts';

export type PartNames = Readonly<Record<PartId, string>>;

/** What is said of parts in a language. Rejects if its words cannot be had. */
export async function loadPartWords(
  language: string,
): Promise<{ readonly name: PartNames; readonly role: PartNames }> {
  const { name, role } = await loadWords(language, 'parts');
  return { name: name as unknown as PartNames, role: role as unknown as PartNames };
}
