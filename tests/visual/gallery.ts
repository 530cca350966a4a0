import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { differenceOf, isSame, TOLERANCE, type Difference } from './structure';

const EXPECTED = fileURLToPath(new URL('expected/', import.meta.url));
const RESULTS = fileURLToPath(new URL('../../test-results/visual/', import.meta.url));

/** True if what is drawn is to be kept from now on. */
const accepting = process.env['VISUAL_ACCEPT'] === '1';

interface Judged {
  readonly name: string;
  readonly difference: Difference | null;
}

/** Holds new pictures against the kept ones, and makes the page on which a person judges them. */
export class Gallery {
  private readonly judged: Judged[] = [];

  /** @returns how far the picture parts from the kept one; null if none is kept */
  judge(name: string, picture: Buffer): Difference | null {
    mkdirSync(RESULTS, { recursive: true });
    writeFileSync(`${RESULTS}${name}.png`, picture);
    const file = `${EXPECTED}${name}.png`;
    if (accepting) {
      mkdirSync(EXPECTED, { recursive: true });
      writeFileSync(file, picture);
    }
    if (!existsSync(file)) {
      this.judged.push({ name, difference: null });
      return null;
    }
    const kept = PNG.sync.read(readFileSync(file));
    const now = PNG.sync.read(picture);
    const difference = differenceOf(kept, now);
    const { width, height } = now;
    const marked = new PNG({ width, height });
    pixelmatch(kept.data, now.data, marked.data, width, height, { threshold: 0.1 });
    writeFileSync(`${RESULTS}${name}.diff.png`, PNG.sync.write(marked));
    writeFileSync(`${RESULTS}${name}.kept.png`, readFileSync(file));
    this.judged.push({ name, difference });
    return difference;
  }

  /** Writes test-results/visual/index.html: kept, new, and where they differ, the worst first. */
  write(): void {
    const worst = (each: Judged): number =>
      each.difference === null ? Infinity : each.difference.mean / TOLERANCE.mean;
    const rows = [...this.judged]
      .sort((a, b) => worst(b) - worst(a))
      .map(({ name, difference }) => {
        const verdict =
          difference === null ? 'nothing kept' : isSame(difference) ? 'same' : 'DIFFERENT';
        const figures =
          difference === null
            ? ''
            : `mean ${difference.mean.toFixed(4)}, largest ${difference.largest.toFixed(3)}, contrast ${difference.contrast.toFixed(4)}`;
        const image = (suffix: string, alt: string): string =>
          `<img src="${name}${suffix}.png" alt="${alt}">`;
        return `<section><h2>${name}: ${verdict}</h2><p>${figures}</p>${image('.kept', 'kept')}${image('', 'new')}${image('.diff', 'difference')}</section>`;
      });
    writeFileSync(
      `${RESULTS}index.html`,
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pictures</title>
<style>body{background:#222;color:#ddd;font:14px sans-serif}h2{font-size:16px;margin:1em 0 0}img{width:32%;margin-right:1%}</style>
${rows.join('\n')}</html>`,
    );
  }
}
