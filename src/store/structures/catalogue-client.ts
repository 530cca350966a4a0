import * as v from 'valibot';
import { catalogueOf, type Catalogue } from '../../atlas/catalogue';
import { descriptionsSchema } from '../../atlas/descriptions';

export const CATALOGUE_FILE = 'atlas.json';

const coming = new Map<string, Promise<Catalogue>>();

/**
 * Names and numbers of everything in the brain, fetched when first asked for. A fetch that failed is tried again
 * the next time.
 * @param base where the app's files lie, ending in a slash
 */
export function loadCatalogue(base: string): Promise<Catalogue> {
  const known = coming.get(base);
  if (known !== undefined) return known;
  const next = fetchCatalogue(base);
  coming.set(base, next);
  next.catch(() => coming.delete(base));
  return next;
}

async function fetchCatalogue(base: string): Promise<Catalogue> {
  const response = await fetch(`${base}models/${CATALOGUE_FILE}`);
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return catalogueOf(v.parse(descriptionsSchema, await response.json()));
}
