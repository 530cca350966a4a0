import type { ParameterValues } from '../../evidence/parameters';
import { createTrace, NODES, type Trace } from '../stage';
import { createChannel, OUTPUTS, type Channel, type Output } from './channel';
import type { Disposition, Enantiomer } from './disposition';
import type { Input } from './inputs';

type Traces = Readonly<Record<Enantiomer, Readonly<Record<Output, Trace>>>>;

interface RunningChannel {
  readonly channel: Channel;
  readonly queue: readonly Input[];
  next: number;
  active: Input[];
  /** Infusion rate, mg/h. */
  rate: number;
  readonly modes: readonly [Float64Array, Float64Array, Float64Array];
}

/** Modes below this are gone; keeps the arithmetic out of denormal numbers. */
const NOTHING = 1e-200;

/**
 * Closed-form linear pharmacokinetics by superposition. Each exponential of each channel carries its
 * own running sum over all doses so far, so a step costs the same after a thousand doses as after one.
 */
export class Concentrations {
  readonly traces: Traces;
  private readonly running: RunningChannel[];

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
    this.running = [...groups.values()].map((queue) => {
      const { enantiomer, entry } = queue[0]!;
      const channel = createChannel(enantiomer, entry, body, p);
      const size = channel.poles.length;
      return {
        channel,
        queue,
        next: 0,
        active: [],
        rate: 0,
        modes: [new Float64Array(size), new Float64Array(size), new Float64Array(size)],
      };
    });
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
        else for (let i = 0; i < run.modes[0].length; i++) run.modes[0][i]! += input.milligrams;
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
        this.publish(0);
      }
    }
  }

  /** Fills the traces over a step of `h` hours in which nothing begins or ends. */
  solve(h: number): void {
    for (const { channel, modes, rate } of this.running) {
      const [start, middle, end] = modes;
      for (let i = 0; i < start.length; i++) {
        const pole = channel.poles[i]!;
        const lost = -Math.expm1((-pole * h) / 2);
        const gained = rate === 0 ? 0 : (rate * lost) / pole;
        middle[i] = keep(start[i]! * (1 - lost) + gained);
        end[i] = keep(middle[i]! * (1 - lost) + gained);
      }
    }
    for (const node of NODES) this.publish(node);
  }

  accept(): void {
    for (const { modes } of this.running) modes[0].set(modes[2]);
  }

  private publish(node: number): void {
    for (const enantiomer of ['S', 'R'] as const) {
      for (const output of OUTPUTS) {
        let sum = 0;
        for (const { channel, modes } of this.running) {
          if (channel.enantiomer !== enantiomer) continue;
          const weights = channel.weights[output];
          const values = modes[node]!;
          for (let i = 0; i < values.length; i++) sum += weights[i]! * values[i]!;
        }
        // Sums of opposite terms end a few units in the last place below zero.
        this.traces[enantiomer][output][node] = Math.max(0, sum);
      }
    }
  }
}

function keep(mode: number): number {
  return mode < NOTHING ? 0 : mode;
}
