import { NAME_FILES, namesIn, type NameFile, type Names } from '../../atlas/names-of';
import { LANGUAGES, type Language } from '../../contract/view';

// In the built app nothing but the names is left of these files: src/cli/build/names-plugin.ts.
const FILES = import.meta.glob('../../i18n/*/{atlas,parts,glossary}.json', {
  import: 'default',
  eager: true,
});

/** The names of everything in the picture, in each language. For whoever searches: they come in a file of their own. */
export const NAMES_IN_LANGUAGES = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    namesIn(
      Object.fromEntries(
        NAME_FILES.map((file) => [file, FILES[`../../i18n/${language}/${file}.json`]]),
      ) as Record<NameFile, unknown>,
    ),
  ]),
) as Readonly<Record<Language, Names>>;
