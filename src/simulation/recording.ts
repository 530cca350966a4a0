import { VARIABLES } from '../contract/variables';
import type { Trajectory } from './trajectory';

/** Columns of a row: the published variables, then spines formed, then spines eliminated. */
export const FORMED = VARIABLES.length;
export const ELIMINATED = VARIABLES.length + 1;
export const ROW = VARIABLES.length + 2;

const FIRST_CAPACITY = 512;
/** Some 170 MB of columns: beyond this a protocol has too many doses to be drawn. */
const MOST_POINTS = 500_000;

/** Grid points as they are found, row by row, in one growing buffer. */
export class Recording {
  length = 0;
  private times = new Float64Array(FIRST_CAPACITY);
  private marks = new Uint8Array(FIRST_CAPACITY);
  private rows = new Float64Array(FIRST_CAPACITY * ROW);

  add(hour: number, row: Float64Array): void {
    if (this.length === this.times.length) this.grow();
    this.times[this.length] = hour;
    this.rows.set(row, this.length * ROW);
    this.length++;
  }

  /** Marks the last point: its slope may jump. */
  markBreak(): void {
    this.marks[this.length - 1] = 1;
  }

  trajectory(): Trajectory {
    const column = (index: number): Float64Array => {
      const values = new Float64Array(this.length);
      for (let i = 0; i < this.length; i++) values[i] = this.rows[i * ROW + index]!;
      return values;
    };
    return {
      hours: this.times.slice(0, this.length),
      breaks: this.marks.slice(0, this.length),
      columns: VARIABLES.map((_, index) => column(index)),
      spinesFormed: column(FORMED),
      spinesEliminated: column(ELIMINATED),
    };
  }

  private grow(): void {
    if (this.length >= MOST_POINTS) throw new RangeError('The protocol has too many doses');
    const capacity = this.times.length * 2;
    const times = new Float64Array(capacity);
    const marks = new Uint8Array(capacity);
    const rows = new Float64Array(capacity * ROW);
    times.set(this.times);
    marks.set(this.marks);
    rows.set(this.rows);
    this.times = times;
    this.marks = marks;
    this.rows = rows;
  }
}
