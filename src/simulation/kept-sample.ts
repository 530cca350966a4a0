import { variableIndex } from '../contract/variables';
import { CUBIC_NUMBERS, intervalIndex, writeCubic } from '../math/monotone-cubic';
import { createSample, sampleAt, type Sample, type Trajectory } from './trajectory';

const DENSITY = variableIndex('spineDensityPrefrontal');

/**
 * A sample that follows time: the same numbers as `sampleAt`, to the bit, but worked out anew only where another instant is asked for, and
 * from cubics that are kept from one point of the grid to the next.
 */
export class KeptSample {
  readonly sample: Sample = createSample();
  private trajectory: Trajectory | null = null;
  private hours = NaN;
  /** The interval of the grid whose cubics are kept, hours: of all variables, then of the two running totals of spines. */
  private from = NaN;
  private until = NaN;
  private readonly cubics = new Float64Array((this.sample.values.length + 2) * CUBIC_NUMBERS);

  /** Brings the sample to an instant of a course (hours). Allocates nothing. */
  show(trajectory: Trajectory, hours: number): void {
    if (trajectory === this.trajectory && hours === this.hours) return;
    if (trajectory !== this.trajectory || !this.holds(hours)) this.keep(trajectory, hours);
    this.trajectory = trajectory;
    this.hours = hours;
    if (this.holds(hours)) this.read(trajectory, hours);
    // Before the grid, at its end and beyond.
    else sampleAt(trajectory, hours, this.sample);
  }

  private holds(hours: number): boolean {
    return hours >= this.from && hours < this.until;
  }

  private keep(trajectory: Trajectory, at: number): void {
    const { hours, breaks, columns, spinesFormed, spinesEliminated } = trajectory;
    const { cubics } = this;
    const i = intervalIndex(hours, at);
    this.from = hours[i]!;
    this.until = hours[i + 1]!;
    const count = columns.length;
    for (let v = 0; v < count; v += 1)
      writeCubic(cubics, v * CUBIC_NUMBERS, hours, columns[v]!, breaks, i);
    writeCubic(cubics, count * CUBIC_NUMBERS, hours, spinesFormed, breaks, i);
    writeCubic(cubics, (count + 1) * CUBIC_NUMBERS, hours, spinesEliminated, breaks, i);
  }

  private read({ columns }: Trajectory, hours: number): void {
    const { sample, cubics } = this;
    const { values } = sample;
    const s = (hours - this.from) / (this.until - this.from);
    sample.hours = hours;
    const totals = columns.length;
    let formed = 0;
    for (let v = 0; v < totals + 2; v += 1) {
      const at = v * CUBIC_NUMBERS;
      const value =
        cubics[at]! + s * (cubics[at + 1]! + s * (cubics[at + 2]! + s * cubics[at + 3]!));
      if (v < totals) values[v] = value;
      else if (v === totals) formed = value;
      // Density, births and deaths agree at every instant.
      else values[DENSITY] = columns[DENSITY]![0]! + (formed - value);
    }
  }
}
