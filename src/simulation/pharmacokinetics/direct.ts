import type { Channel, Output } from './channel';
import type { ThreeCompartments } from './compartments';
import type { Input } from './inputs';

/**
 * Concentration (ng/mL) at `hour` by summing every dose from scratch: slower than the running sums,
 * and independent of any grid. For checks.
 */
export function concentrationAt(
  hour: number,
  given: readonly Input[],
  channel: Channel,
  output: Output,
): number {
  const weights = channel.weights[output];
  let sum = 0;
  channel.poles.forEach((pole, i) => {
    sum += weights[i]! * modeAt(hour, given, pole);
  });
  return sum;
}

/** What of a set of inputs is where at `hour`, mg. */
export interface Balance {
  readonly entered: number;
  readonly central: number;
  readonly peripheral: number;
  readonly eliminated: number;
}

/**
 * Mass balance of input straight into the circulation, from the same closed form: what has entered
 * equals what is in the body plus what has been eliminated.
 */
export function balanceAt(
  hour: number,
  given: readonly Input[],
  channel: Channel,
  set: 'venous' | 'arterial',
  body: ThreeCompartments,
): Balance {
  const entered = given.reduce((sum, input) => sum + enteredBy(hour, input), 0);
  const weights = channel.weights[set];
  const exits = { shallow: body.flowShallow / body.shallow, deep: body.flowDeep / body.deep };
  let central = 0;
  let shallow = 0;
  let deep = 0;
  let eliminated = 0;
  channel.poles.forEach((pole, i) => {
    const weight = (weights[i]! / 1000) * body.central;
    if (weight === 0) return;
    const mode = modeAt(hour, given, pole);
    central += weight * mode;
    shallow += (weight * mode * body.flowShallow) / body.central / (exits.shallow - pole);
    deep += (weight * mode * body.flowDeep) / body.central / (exits.deep - pole);
    // A mode obeys m' = u - pole m, so its integral is (entered - m) / pole.
    eliminated += (((weight / body.central) * body.clearance) / pole) * (entered - mode);
  });
  return { entered, central, peripheral: shallow + deep, eliminated };
}

function enteredBy(hour: number, { start, end, milligrams }: Input): number {
  if (hour < start) return 0;
  return end > start ? milligrams * Math.min(1, (hour - start) / (end - start)) : milligrams;
}

/** Amount (mg) left of a set of inputs in something that they enter at once and leave at `pole` per hour. */
export function modeAt(hour: number, given: readonly Input[], pole: number): number {
  let sum = 0;
  for (const { start, end, milligrams } of given) {
    if (hour < start) continue;
    if (end === start) {
      sum += milligrams * Math.exp(-pole * (hour - start));
      continue;
    }
    const rate = milligrams / (end - start);
    const running = Math.min(hour, end) - start;
    sum +=
      ((rate * -Math.expm1(-pole * running)) / pole) * Math.exp(-pole * Math.max(0, hour - end));
  }
  return sum;
}
