import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { pseudoWords } from './pseudo-words';

const WORDS = fileURLToPath(new URL('../../src/i18n/en', import.meta.url));
const PSEUDO_LANGUAGES = ['en-XA', 'ar-XB'] as const;
const VIRTUAL = '\0pseudo-words:';

/** Offers two pseudo-languages whose words are made from the English ones. */
function pseudoLanguages(): Plugin {
  return {
    name: 'pseudo-languages',
    enforce: 'pre',
    resolveId: (source) => (source.startsWith('pseudo-words:') ? `\0${source}` : null),
    load(id) {
      if (!id.startsWith(VIRTUAL)) return null;
      const [language = '', file = ''] = id.slice(VIRTUAL.length).split('/');
      const english = JSON.parse(readFileSync(`${WORDS}/${file}`, 'utf8')) as Parameters<
        typeof pseudoWords
      >[0];
      const words = pseudoWords(english, language as 'en-XA' | 'ar-XB');
      return JSON.stringify(words);
    },
    transform(code, id) {
      if (id.endsWith('/src/contract/view.ts')) {
        const offered = code.replace(/LANGUAGES = \[/, `LANGUAGES = ['en-XA', 'ar-XB', `);
        if (offered === code) throw new Error('view.ts has no list of languages to add to');
        return { code: offered, map: null };
      }
      if (!id.endsWith('/src/i18n/word-files.ts')) return null;
      const cases = PSEUDO_LANGUAGES.flatMap((language) =>
        readdirSync(WORDS).map(
          (file) => `'${language}/${file}': () => import('pseudo-words:${language}/${file}')`,
        ),
      );
      const fetching = 'import(`./${language}/${file}.json`)';
      if (!code.includes(fetching)) throw new Error('word-files.ts fetches no words');
      const own = `(PSEUDO[\`\${language}/\${file}.json\`]?.() ?? ${fetching})`;
      return {
        code: `const PSEUDO: any = { ${cases.join(', ')} };\n${code.replace(fetching, own)}`,
        map: null,
      };
    },
  };
}

/** Builds the site with the pseudo-languages in it. @param outDir absolute */
export async function buildPseudo(outDir: string): Promise<void> {
  const { NODE_ENV: before } = process.env;
  // As it ships: a test runner's name for the environment would make it half a development build.
  process.env['NODE_ENV'] = 'production';
  try {
    await build({
      logLevel: 'error',
      plugins: [pseudoLanguages()],
      // What is looked at is the layout: bytes do not count, and to squeeze them takes as long as the rest.
      build: {
        outDir,
        emptyOutDir: true,
        copyPublicDir: true,
        minify: false,
        reportCompressedSize: false,
      },
    });
  } finally {
    process.env['NODE_ENV'] = before;
  }
}
