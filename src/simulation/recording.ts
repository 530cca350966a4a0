import { VARIABLES } from '../contract/variables';
import type { Trajectory } from './trajectory';

/** Columns of a row: the published variables, then spines formed, then spines eliminated. */
export const FORMED = VARIABLES.length;
export const ELIMINATED = VARIABLES.length + 1;
export const ROW = VARIABLES.length + 2;

/** Rows to a block. */
const BLOCK = 128;
/** Some 170 MB of columns: beyond this a protocol has too many doses to be drawn. */
const MOST_POINTS = 500_000;

/** Grid points as they are found, row by row, in one block of rows after another. */
export class Recording {
  private readonly hours: number[] = [];
  private readonly breaks: number[] = [];
  private readonly blocks: Float64Array[] = [];

  add(hour: number, row: Float64Array): void {
    const at = this.hours.length;
    if (at >= MOST_POINTS) throw new RangeError('The protocol has too many doses');
    if (at % BLOCK === 0) this.blocks.push(new Float64Array(BLOCK * ROW));
    this.blocks.at(-1)!.set(row, (at % BLOCK) * ROW);
    this.hours.push(hour);
    this.breaks.push(0);
  }

  /** Marks the last point: its slope may jump. */
  markBreak(): void {
    this.breaks[this.breaks.length - 1] = 1;
  }

  trajectory(): Trajectory {
    const length = this.hours.length;
    const column = (index: number): Float64Array => {
      const values = new Float64Array(length);
      for (const [b, block] of this.blocks.entries()) {
        const first = b * BLOCK;
        const rows = Math.min(BLOCK, length - first);
        for (let i = 0; i < rows; i++) values[first + i] = block[i * ROW + index]!;
      }
      return values;
    };
    return {
      hours: Float64Array.from(this.hours),
      breaks: Uint8Array.from(this.breaks),
      columns: VARIABLES.map((_, index) => column(index)),
      spinesFormed: column(FORMED),
      spinesEliminated: column(ELIMINATED),
    };
  }
}
