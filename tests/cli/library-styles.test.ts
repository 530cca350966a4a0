import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { LIBRARY_STYLES } from '../../src/cli/server/security-headers';

// react-aria comes in through react-aria-components, so it is resolved from there.
const components = createRequire(import.meta.url).resolve('react-aria-components/package.json');
const library = dirname(createRequire(components).resolve('react-aria/package.json'));

/** The styles that a module writes into the head, as the browser hashes them. */
function stylesIn(module: string): string[] {
  const source = readFileSync(join(library, 'dist/private', module), 'utf8');
  const attribute = /PRESSABLE_ATTRIBUTE = '([^']+)'/.exec(source)?.[1] ?? '';
  return [...source.matchAll(/style\.textContent = `([^`]*)`/g)].map((match) =>
    (match[1] ?? '').replace(/\$\{[^}]*PRESSABLE_ATTRIBUTE\}/, attribute).trim(),
  );
}

it('allows exactly the styles that react-aria writes', () => {
  const written = ['interactions/usePress.mjs', 'overlays/usePreventScroll.mjs'].flatMap(stylesIn);
  expect(written).toEqual([...LIBRARY_STYLES]);
});
