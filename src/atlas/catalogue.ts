import type { Description, Descriptions } from './descriptions';
import { sidelessId } from './localise';
import { SHORT_NAMES } from './short-names';

/** Headings of the list, in its order. */
export const CATALOGUE_GROUPS = [
  'hemispheres',
  'cortex',
  'deep',
  'hippocampus',
  'pathways',
  'markers',
  'hindbrain',
] as const;
export type CatalogueGroup = (typeof CATALOGUE_GROUPS)[number];

/** One line of the list: a structure on the midline, or the same one on either side. */
export interface CatalogueItem {
  /** Id without its side. */
  readonly key: string;
  readonly group: CatalogueGroup;
  /** Name without its side, with a capital; English, if the language gives none. */
  readonly name: string;
  readonly plain: string;
  readonly latin: string;
  /** Left before right. */
  readonly sides: readonly [Description, ...Description[]];
}

export interface Catalogue {
  readonly items: readonly CatalogueItem[];
  readonly byId: ReadonlyMap<string, Description>;
  readonly itemOf: ReadonlyMap<string, CatalogueItem>;
}

/** Cut faces that the surface has where it meets the rest of the brain. */
const NOT_CHOSEN = /^medial-wall-/;
/** Latin and English words for the sides, which the list leaves out. */
const SIDE_WORDS =
  /^(?:left|right) |,? (?:left|right) side$| (?:sinist(?:er|ra|rum|ri)|dext(?:er|ra|rum|ri))(?=$| \()/gi;

/** What the atlas file says, sorted for looking at. */
export function catalogueOf({ entries }: Descriptions): Catalogue {
  const items = new Map<string, CatalogueItem>();
  const itemOf = new Map<string, CatalogueItem>();
  for (const entry of entries) {
    if (NOT_CHOSEN.test(entry.id)) continue;
    const key = sidelessId(entry.id);
    const before = items.get(key);
    const name = entry.name ?? entry.english.replace(SIDE_WORDS, '');
    items.set(key, {
      key,
      group: groupOf(entry),
      name: name.charAt(0).toUpperCase() + name.slice(1),
      plain: entry.plain.replace(SIDE_WORDS, ''),
      latin: entry.latin.replace(SIDE_WORDS, ''),
      sides: before === undefined ? [entry] : [...before.sides, entry],
    });
  }
  for (const item of items.values()) for (const { id } of item.sides) itemOf.set(id, item);
  return {
    items: [...items.values()],
    byId: new Map(entries.filter(({ id }) => itemOf.has(id)).map((entry) => [entry.id, entry])),
    itemOf,
  };
}

function groupOf(entry: Description): CatalogueGroup {
  const home = entry.surface ?? entry.id;
  if (entry.kind === 'pathway') return 'pathways';
  if (entry.kind === 'marker') return 'markers';
  if (home === 'cerebellum' || home === 'brainstem') return 'hindbrain';
  if (entry.kind === 'subfield' || home.startsWith('hippocampus')) return 'hippocampus';
  if (home.startsWith('cortex')) return entry.kind === 'region' ? 'cortex' : 'hemispheres';
  return 'deep';
}

/**
 * Items in which every word of the query begins a word of the English, plain, Latin or short name, the nearest
 * first: those where it begins the English name, then the others, each in the order of the list.
 */
export function searchCatalogue(
  items: readonly CatalogueItem[],
  query: string,
): readonly CatalogueItem[] {
  const wanted = wordsOf(query);
  if (wanted.length === 0) return items;
  const found = items.filter((item) => {
    const words = itemWords(item);
    return wanted.every((part) => words.some((word) => begins(word, part)));
  });
  const first = wanted[0] ?? '';
  const leads = ({ name }: CatalogueItem): boolean =>
    wordsOf(name).some((word) => begins(word, first));
  return [...found.filter(leads), ...found.filter((item) => !leads(item))];
}

/** Words by which an item is found: of its English, plain, Latin and short names. */
export function itemWords({ key, name, plain, latin }: CatalogueItem): readonly string[] {
  return wordsOf(`${key} ${name} ${plain} ${latin} ${SHORT_NAMES[key] ?? ''}`);
}

/** Chinese has no spaces between its words, so there a word may begin anywhere. */
function begins(word: string, part: string): boolean {
  return /\p{Script=Han}/u.test(part) ? word.includes(part) : word.startsWith(part);
}

/** Words in lower case, without accents. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
