import type { ParameterValues } from '../../evidence/parameters';
import { createTrace, NODES, type Trace } from '../stage';
import { createChannel, OUTPUTS, type Output } from './channel';
import type { Disposition, Enantiomer } from './disposition';
import type { Input } from './inputs';

type Traces = Readonly<Record<Enantiomer, Readonly<Record<Output, Trace>>>>;

/** The exponentials that one output of a channel consists of. */
interface Spectrum {
  readonly trace: Trace;
  /** Positions among the modes of the channel, and the weights of those. */
  readonly modes: Uint8Array;
  readonly weights: Float64Array;
}

interface RunningChannel {
  readonly poles: Float64Array;
  /** Positions of the poles among the distinct ones of all channels. */
  readonly distinct: Uint8Array;
  readonly spectra: readonly Spectrum[];
  readonly queue: readonly Input[];
  next: number;
  active: Input[];
  /** Infusion rate, mg/h. */
  rate: number;
  /** Modes at the start, middle and end of the step, one node after the other. */
  readonly modes: Float64Array;
}

const ENANTIOMERS = ['S', 'R'] as const;

/** Modes below this are gone; keeps the arithmetic out of denormal numbers. */
const NOTHING = 1e-200;

/**
 * Closed-form linear pharmacokinetics by superposition. Each exponential of each channel carries its
 * own running sum over all doses so far, so a step costs the same after a thousand doses as after one.
 */
export class Concentrations {
  readonly traces: Traces;
  private readonly running: RunningChannel[];
  /** Decay rates without repetition, 1/h, and what each loses over half a step. */
  private readonly rates: Float64Array;
  private readonly lost: Float64Array;

  constructor(given: readonly Input[], body: Disposition, p: ParameterValues) {
    const blank = (): Record<Output, Trace> =>
      Object.fromEntries(OUTPUTS.map((output) => [output, createTrace()])) as Record<Output, Trace>;
    this.traces = { S: blank(), R: blank() };
    const groups = new Map<string, Input[]>();
    for (const input of given) {
      const key = `${input.enantiomer}/${input.entry}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [input]);
      else group.push(input);
    }
    const rates: number[] = [];
    this.running = [...groups.values()].map((queue) => {
      const { enantiomer, entry } = queue[0]!;
      const { poles, weights } = createChannel(enantiomer, entry, body, p);
      return {
        poles,
        distinct: Uint8Array.from(poles, (pole) => positionOf(pole, rates)),
        spectra: OUTPUTS.map((output) =>
          spectrum(this.traces[enantiomer][output], weights[output]),
        ),
        queue,
        next: 0,
        active: [],
        rate: 0,
        modes: new Float64Array(NODES.length * poles.length),
      };
    });
    this.rates = Float64Array.from(rates);
    this.lost = new Float64Array(rates.length);
  }

  /** Lets in whatever begins or ends at `hour`. Call at each break, in order. */
  switchAt(hour: number): void {
    for (const run of this.running) {
      let changed = false;
      for (
        let input = run.queue[run.next];
        input !== undefined && input.start <= hour;
        input = run.queue[run.next]
      ) {
        run.next++;
        if (input.end > input.start) run.active.push(input);
        else for (let i = 0; i < run.poles.length; i++) run.modes[i]! += input.milligrams;
        changed = true;
      }
      if (run.active.some((input) => input.end <= hour)) {
        run.active = run.active.filter((input) => input.end > hour);
        changed = true;
      }
      // Summed afresh, so that no rounding is left behind when the last infusion ends.
      if (changed) {
        run.rate = run.active.reduce(
          (sum, input) => sum + input.milligrams / (input.end - input.start),
          0,
        );
        this.publish();
      }
    }
  }

  /** Fills the traces over a step of `h` hours in which nothing begins or ends. */
  solve(h: number): void {
    const { rates, lost } = this;
    for (let i = 0; i < rates.length; i++) lost[i] = -Math.expm1((-rates[i]! * h) / 2);
    for (const { poles, distinct, modes, rate } of this.running) {
      const size = poles.length;
      for (let i = 0; i < size; i++) {
        const loss = lost[distinct[i]!]!;
        const gain = rate === 0 ? 0 : (rate * loss) / poles[i]!;
        const middle = keep(modes[i]! * (1 - loss) + gain);
        modes[size + i] = middle;
        modes[2 * size + i] = keep(middle * (1 - loss) + gain);
      }
    }
    this.publish();
  }

  accept(): void {
    for (const { modes, poles } of this.running) modes.copyWithin(0, 2 * poles.length);
  }

  /** Adds up all modes at the three nodes. */
  private publish(): void {
    for (const enantiomer of ENANTIOMERS) {
      for (const output of OUTPUTS) this.traces[enantiomer][output].fill(0);
    }
    for (const { spectra, modes, poles } of this.running) {
      const size = poles.length;
      for (const { trace, modes: positions, weights } of spectra) {
        let start = 0;
        let middle = 0;
        let end = 0;
        for (let i = 0; i < weights.length; i++) {
          const weight = weights[i]!;
          const at = positions[i]!;
          start += weight * modes[at]!;
          middle += weight * modes[size + at]!;
          end += weight * modes[2 * size + at]!;
        }
        // Sums of opposite terms end a few units in the last place below zero.
        trace[0]! += Math.max(0, start);
        trace[1]! += Math.max(0, middle);
        trace[2]! += Math.max(0, end);
      }
    }
  }
}

/** Position of a rate in a list, to which it is added if new. */
function positionOf(rate: number, rates: number[]): number {
  const known = rates.indexOf(rate);
  return known < 0 ? rates.push(rate) - 1 : known;
}

function spectrum(trace: Trace, weights: Float64Array): Spectrum {
  const modes = Uint8Array.from(weights.keys()).filter((mode) => weights[mode] !== 0);
  return {
    trace,
    modes,
    weights: Float64Array.from(modes, (mode) => weights[mode]!),
  };
}

function keep(mode: number): number {
  return mode < NOTHING ? 0 : mode;
}
