import type { Description, Descriptions } from './descriptions';

/** What `src/i18n/<language>/atlas.json` says in place of the English of the atlas file; any part of it may be missing. */
export interface AtlasWords {
  /** How a name is told with its side, with `{{name}}` in it. */
  readonly sides?: Readonly<Partial<Record<Description['side'], string>>>;
  /** Keyed by id without its side. */
  readonly structures?: Readonly<Record<string, StructureWords>>;
}

interface StructureWords {
  readonly name?: string;
  readonly plain?: string;
  readonly role?: string;
  readonly note?: string;
  /** Names of stretches, by their ids. */
  readonly parts?: Readonly<Record<string, string>>;
  /** Animal in which the speed of a pathway was measured. */
  readonly species?: string;
}

/** Id without its side. */
export function sidelessId(id: string): string {
  return id.replace(/-(?:left|right)$/, '');
}

/** The descriptions in a language; what it does not say stays English. Latin names are the same in all. */
export function localised(descriptions: Descriptions, words: AtlasWords): Descriptions {
  return {
    ...descriptions,
    entries: descriptions.entries.map((entry) => {
      const own = words.structures?.[sidelessId(entry.id)];
      return own === undefined ? entry : withWords(entry, own, words.sides);
    }),
  };
}

function withWords(
  entry: Description,
  own: StructureWords,
  sides: AtlasWords['sides'],
): Description {
  const pattern = sides?.[entry.side] ?? '{{name}}';
  return {
    ...entry,
    english: own.name === undefined ? entry.english : pattern.replace('{{name}}', own.name),
    ...(own.name === undefined ? {} : { name: own.name }),
    plain: own.plain ?? entry.plain,
    role: own.role ?? entry.role,
    note: own.note ?? entry.note,
    ...(entry.parts === undefined
      ? {}
      : {
          parts: entry.parts.map((part) => ({
            ...part,
            english: own.parts?.[part.id] ?? part.english,
          })),
        }),
    ...(typeof entry.conduction?.species !== 'string'
      ? {}
      : {
          conduction: {
            ...entry.conduction,
            species: own.species ?? entry.conduction.species,
          },
        }),
  };
}
