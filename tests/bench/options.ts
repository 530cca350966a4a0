import { parseArgs } from 'node:util';
import { SCALES, type ScaleId } from '../../src/contract/view';

export interface Options {
  /** Ids of lines; empty for all. */
  readonly only: readonly string[];
  /** Scales at which frames are measured; all of them if none is named. */
  readonly scales: readonly ScaleId[];
  readonly quick: boolean;
  /** How long scripted use goes on. */
  readonly minutes: number;
  /** Whether the browser interprets JavaScript and never compiles it. */
  readonly interpreted: boolean;
  /** Whether scripted use hands its draw calls to nobody after the first rounds, so that many more rounds fit into the time. */
  readonly undrawn: boolean;
  /** Whether scripted use goes on as fast as it can after the page has settled, too. */
  readonly raced: boolean;
  /** Takes what was measured as the new baseline. */
  readonly accept: boolean;
}

const MINUTES = { quick: 1, full: 10 };

/** @throws Error that names the option or line that makes no sense */
export function readOptions(words: readonly string[], known: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...words],
    options: {
      only: { type: 'string', multiple: true, default: [] },
      scale: { type: 'string', multiple: true, default: [] },
      quick: { type: 'boolean', default: false },
      minutes: { type: 'string' },
      interpreted: { type: 'boolean', default: false },
      undrawn: { type: 'boolean', default: false },
      raced: { type: 'boolean', default: false },
      accept: { type: 'boolean', default: false },
    },
  });
  const unknown = values.only.find((id) => !known.includes(id));
  if (unknown !== undefined) {
    throw new Error(`--only takes ${known.join(', ')}, not ${unknown}`);
  }
  const stranger = values.scale.find((id) => !SCALES.some((scale) => scale === id));
  if (stranger !== undefined) {
    throw new Error(`--scale takes ${SCALES.join(', ')}, not ${stranger}`);
  }
  const scales = SCALES.filter((id) => values.scale.length === 0 || values.scale.includes(id));
  const minutes = Number(values.minutes ?? MINUTES[values.quick ? 'quick' : 'full']);
  if (!(minutes > 0)) throw new Error(`--minutes takes a number, not ${values.minutes}`);
  return { ...values, scales, minutes };
}
