import { parseArgs } from 'node:util';

export interface Options {
  /** Ids of lines; empty for all. */
  readonly only: readonly string[];
  readonly quick: boolean;
}

/** @throws Error that names the unknown option or line */
export function readOptions(words: readonly string[], known: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...words],
    options: {
      only: { type: 'string', multiple: true, default: [] },
      quick: { type: 'boolean', default: false },
    },
  });
  const unknown = values.only.find((id) => !known.includes(id));
  if (unknown !== undefined) {
    throw new Error(`--only takes ${known.join(', ')}, not ${unknown}`);
  }
  return values;
}
