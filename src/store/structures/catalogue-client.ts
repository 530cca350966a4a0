import * as v from 'valibot';
import { catalogueOf, type Catalogue } from '../../atlas/catalogue';
import { descriptionsSchema, type Descriptions } from '../../atlas/descriptions';
import { localised, type AtlasWords } from '../../atlas/localise';
import { loadWords } from '../../i18n/word-files';
import { fetchPatiently } from '../fetch-patiently';

export const CATALOGUE_FILE = 'atlas.json';

const coming = new Map<string, Promise<unknown>>();

/** What is fetched once; a fetch that failed is tried again the next time. */
function once<Result>(name: string, fetchIt: () => Promise<Result>): Promise<Result> {
  const known = coming.get(name) as Promise<Result> | undefined;
  if (known !== undefined) return known;
  const next = fetchIt();
  coming.set(name, next);
  next.catch(() => coming.delete(name));
  return next;
}

/**
 * Names and numbers of everything in the brain, fetched when first asked for.
 * @param base where the app's files lie, ending in a slash
 * @param language its words are used as far as it has any
 */
export function loadCatalogue(base: string, language = 'en'): Promise<Catalogue> {
  return once(`${base} ${language}`, async () => {
    const [descriptions, words] = await Promise.all([
      once(base, () => fetchDescriptions(base)),
      language === 'en' ? {} : loadWords(language, 'atlas').catch(() => ({})),
    ]);
    return catalogueOf(localised(descriptions, words as AtlasWords));
  });
}

async function fetchDescriptions(base: string): Promise<Descriptions> {
  const response = await fetchPatiently(`${base}models/${CATALOGUE_FILE}`);
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return v.parse(descriptionsSchema, await response.json());
}
