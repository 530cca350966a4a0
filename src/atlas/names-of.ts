/** Files of words with names of what is in the picture, of any language. */
export const NAME_FILES = ['atlas', 'parts', 'glossary'] as const;
export type NameFile = (typeof NAME_FILES)[number];

interface AtlasWords {
  readonly structures: Readonly<Record<string, { readonly name?: string }>>;
}
interface PartWords {
  readonly name: Readonly<Record<string, string>>;
}
interface GlossaryWords {
  readonly forms: Readonly<Record<string, string>>;
}

/** Terms of the glossary that are other words for a structure, by its key; `|` stands between their forms. */
const TERM_OF: Readonly<Record<string, string>> = {
  cortex: 'cortex',
  hippocampus: 'hippocampus',
  'dentate-gyrus': 'dentate-gyrus',
  amygdala: 'amygdala',
  accumbens: 'nucleus-accumbens',
  'lateral-habenula': 'habenula',
  'subgenual-cingulate': 'subgenual-cingulate',
  thalamus: 'thalamus',
  fornix: 'fornix',
};

/** What is left of a file of words when all but the names is taken out of it. */
export function namesOnly(file: NameFile, words: unknown): object {
  switch (file) {
    case 'atlas': {
      const { structures } = words as AtlasWords;
      return {
        structures: Object.fromEntries(
          Object.entries(structures).map(([key, { name }]) => [key, { name }]),
        ),
      };
    }
    case 'parts':
      return { name: (words as PartWords).name };
    case 'glossary': {
      const { forms } = words as GlossaryWords;
      return {
        forms: Object.fromEntries(Object.values(TERM_OF).map((term) => [term, forms[term]])),
      };
    }
  }
}

/** Names in one language by key of a structure or id of a part, the one that the picture uses first. */
export type Names = Readonly<Record<string, readonly string[]>>;

/** @param files each whole, or with its names only */
export function namesIn(files: Readonly<Record<NameFile, unknown>>): Names {
  const { structures } = files.atlas as AtlasWords;
  const { name } = files.parts as PartWords;
  const { forms } = files.glossary as GlossaryWords;
  const all = [
    ...Object.entries(structures).map(([key, own]) => [key, own.name ?? ''] as const),
    ...Object.entries(name),
  ];
  return Object.fromEntries(
    all.map(([key, own]) => {
      const others = forms[TERM_OF[key] ?? '']?.split('|') ?? [];
      return [key, [...new Set([own, ...others])].filter((each) => each !== '')];
    }),
  );
}
