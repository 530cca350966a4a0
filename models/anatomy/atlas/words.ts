import { readFileSync } from 'node:fs';

interface Words {
  readonly plain: string;
  readonly role: string;
}

/** Plain names and roles by base name of a surface (without its side) key of a region, or bundle without its side. */
export const WORDS = JSON.parse(readFileSync(new URL('words.json', import.meta.url), 'utf8')) as {
  readonly surfaces: Readonly<Record<string, Words & { readonly source: string }>>;
  readonly regions: Readonly<Record<string, Words>>;
  readonly pathways: Readonly<Record<string, Words>>;
};
