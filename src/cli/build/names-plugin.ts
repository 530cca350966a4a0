import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Who wants the names in every language, and nothing else of the files that they stand in. */
const IMPORTER = /\/hud\/search\/names-elsewhere\.ts$/;
const FILE = /\/([a-z]+)\.json$/;
const NAMES = '?names';

/**
 * Builds the names alone into the search: whole, the files would be ten times as large.
 * @param files which are named, without `.json`
 * @param namesOnly what is left of one when all but the names is taken out of it
 */
export function namesElsewhere<File extends string>(
  files: readonly File[],
  namesOnly: (file: File, words: unknown) => object,
): Plugin {
  return {
    name: 'names-elsewhere',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (importer === undefined || !IMPORTER.test(importer) || !FILE.test(source)) return null;
      const file = await this.resolve(source, importer, { skipSelf: true });
      return file === null ? null : `${file.id}${NAMES}`;
    },
    load(id) {
      if (!id.endsWith(NAMES)) return null;
      const path = id.slice(0, -NAMES.length);
      const file = files.find((each) => each === FILE.exec(path)?.[1]);
      if (file === undefined) return null;
      const names = namesOnly(file, JSON.parse(readFileSync(path, 'utf8')));
      return { code: `export default ${JSON.stringify(names)}`, moduleType: 'js', map: null };
    },
  };
}
