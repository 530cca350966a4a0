import { readdirSync, readFileSync } from 'node:fs';
import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { EQUATIONS } from '../../models/calibration/document/equations';
import { FIGURES } from '../../models/calibration/document/figures';
import { document } from '../../models/calibration/document/pages';
import {
  parameterDigest,
  readPredictions,
  runChecks,
} from '../../models/calibration/document/predictions';
import { parametersOf, variablesOf } from '../../models/calibration/document/sections/equations';
import { VARIABLES } from '../../src/contract/variables';
import { PARAMETER_IDS } from '../../src/evidence/parameters';

const DOCS = new URL('../../docs/', import.meta.url);
const files = document(readPredictions());
const pages = [...files].filter(([path]) => path.endsWith('.md'));

/** The commands used; all of them are among those that GitHub lets through. */
const ALLOWED = new Set(
  (
    'frac tfrac dfrac sqrt sum prod int left right langle rangle begin end text mathrm mathit mathcal bar ' +
    'ln max min Pr exp qquad quad infty partial cdot times le ge leftarrow to dots prod ' +
    'alpha beta gamma delta epsilon varepsilon zeta eta theta kappa lambda mu nu xi pi rho sigma tau phi chi psi omega varrho ' +
    'Lambda Theta Phi Delta Sigma Omega ell cdots ldots'
  ).split(' '),
);

function mathematics(text: string): string[] {
  const blocks = [...text.matchAll(/```math\n([\s\S]*?)\n```/g)].map(([, tex]) => tex!);
  const inline = [...text.replace(/```math[\s\S]*?```/g, '').matchAll(/\$`([^`]*)`\$/g)].map(
    ([, tex]) => tex!,
  );
  return [...blocks, ...inline];
}

/** Places a page may be entered at: its own marks, and its headings as GitHub names them. */
function anchorsOf(text: string): ReadonlySet<string> {
  const marks = [...text.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id!);
  const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, words]) =>
    words!
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .replaceAll(' ', '-'),
  );
  return new Set([...marks, ...headings]);
}

/** Every number in a piece of plain data, in order. */
function numbersIn(data: unknown): number[] {
  if (typeof data === 'number') return [data];
  return data !== null && typeof data === 'object' ? Object.values(data).flatMap(numbersIn) : [];
}

describe('equations', () => {
  it('give every published variable once', () => {
    const given = EQUATIONS.flatMap(variablesOf);
    expect([...given].sort()).toEqual(VARIABLES.map(({ id }) => id).sort());
  });

  it('name every parameter', () => {
    const named = new Set(EQUATIONS.flatMap(parametersOf));
    expect(PARAMETER_IDS.filter((id) => !named.has(id))).toEqual([]);
  });

  it.each(pages)('of %s are mathematics that can be set', (_, text) => {
    for (const tex of mathematics(text)) {
      expect(
        () => katex.renderToString(tex, { throwOnError: true, strict: 'ignore' }),
        tex,
      ).not.toThrow();
      const commands = [...tex.matchAll(/\\([A-Za-z]+)/g)].map(([, name]) => name!);
      expect(
        commands.filter((name) => !ALLOWED.has(name)),
        tex,
      ).toEqual([]);
    }
  });
});

describe('the document', () => {
  const remedy = 'run npm run model:document';

  it('was made with the present parameters', () => {
    expect(readPredictions().digest, remedy).toBe(parameterDigest());
  });

  it('says of every check what the model says', { timeout: 60_000 }, () => {
    runChecks().forEach(({ what, value }, i) => {
      const kept = readPredictions().checks[i]!;
      expect(kept.what, remedy).toBe(what);
      expect(Math.abs(kept.value - value), `${what}: ${remedy}`).toBeLessThan(
        1e-3 * Math.abs(value) + 1e-3,
      );
    });
  });

  // One from each end of the pipeline; the others would take a minute.
  it.each(['plasma-routes', 'accounts', 'spines'])('%s shows what the model says', (id) => {
    const { compute } = FIGURES.find((figure) => figure.id === id)!;
    const now = numbersIn(compute());
    const kept = numbersIn(readPredictions().figures[id]);
    expect(kept.length, remedy).toBe(now.length);
    const off = now.map((value, i) => Math.abs(value - kept[i]!) / (1 + Math.abs(value)));
    expect(Math.max(...off), remedy).toBeLessThan(2e-3);
  });

  it.each([...files.keys()])('%s is what the generator writes', (path) => {
    expect(readFileSync(new URL(path, DOCS), 'utf8') === files.get(path), remedy).toBe(true);
  });

  it('has nothing left over in its folder', () => {
    const here = readdirSync(new URL('model/', DOCS)).map((name) => `model/${name}`);
    expect(here.filter((path) => !files.has(path))).toEqual([]);
  });

  it('links only to what exists', () => {
    const anchors = new Map(pages.map(([path, text]) => [path, anchorsOf(text)]));
    for (const [path, text] of pages) {
      for (const [, target, anchor] of text.matchAll(/\]\(([^)#:]*)(?:#([^)]*))?\)/g)) {
        const url = target === '' ? path : new URL(target!, `file:///${path}`).pathname.slice(1);
        if (files.has(url)) {
          if (anchor !== undefined)
            expect(anchors.get(url), `${path}: ${anchor}`).toContain(anchor);
        } else expect(() => readFileSync(new URL(url, DOCS)), `${path}: ${target}`).not.toThrow();
      }
    }
  });
});

describe('plots', () => {
  it.each(FIGURES)('$id is small, on paper of its own, and without fonts', ({ id }) => {
    const svg = files.get(`model/${id}.svg`)!;
    expect(svg.length).toBeLessThan(40_000);
    expect(svg).not.toMatch(/@font-face|NaN|undefined|Infinity/);
    expect(svg).toContain('<title>');
  });
});
