import { PARAMETERS, type ParameterId } from '../../../src/evidence/parameters';

const GREEK = new Set(
  'alpha beta gamma delta epsilon zeta eta theta kappa lambda mu nu xi pi rho sigma tau phi chi psi omega'.split(
    ' ',
  ),
);

/** Symbols that the rules below would set badly. */
const SPECIAL: Partial<Record<string, string>> = {
  'dQ_h/da': "Q_{\\mathrm{h}}'",
};

function base(word: string): string {
  if (GREEK.has(word)) return `\\${word}`;
  return word.length === 1 ? word : `\\mathit{${word}}`;
}

/** The plain symbol of the evidence table (`tau_B`, `CL_v`) as TeX. */
export function texOf(symbol: string): string {
  const special = SPECIAL[symbol];
  if (special !== undefined) return special;
  return symbol
    .split('/')
    .map((part) => {
      const [head = '', ...rest] = part.split('_');
      const index = rest.join('_');
      return index === '' ? base(head) : `${base(head)}_{\\mathrm{${index}}}`;
    })
    .join('/');
}

const PLACE = /\[\[(\w+)\]\]/g;

function parameter(id: string): ParameterId {
  if (!(id in PARAMETERS)) throw new RangeError(`An equation names ${id}, which is no parameter`);
  return id as ParameterId;
}

/** Parameters named in a line, in order, each once. */
export function parametersIn(line: string): ParameterId[] {
  return [...new Set([...line.matchAll(PLACE)].map(([, id]) => parameter(id!)))];
}

/** A line of mathematics with symbols in place of the parameters. */
export function typeset(line: string): string {
  return line.replace(PLACE, (_, id: string) => `{${texOf(PARAMETERS[parameter(id)].symbol)}}`);
}

/** Mathematics within a sentence, in the form that GitHub leaves alone. */
export function inline(tex: string): string {
  return `$\`${typeset(tex)}\`$`;
}

/** A sentence that holds `$...$` and bare `[[parameters]]`. */
export function sentence(words: string): string {
  return words
    .replaceAll('$`', '$')
    .replaceAll('`$', '$')
    .split('$')
    .map((part, i) => (i % 2 === 1 ? inline(part) : part.replace(PLACE, (whole) => inline(whole))))
    .join('');
}
