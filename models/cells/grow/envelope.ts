import type { SeededStream } from '../../../src/math/seeded-stream';
import { type Point, times, unit } from './point';

/** A region that dendrites fill, as a source of carrier points (um). */
export type Envelope = (stream: SeededStream) => Point;

/** Places of `envelope`, `count` of them. Longer clouds begin with the shorter ones. */
export function cloud(envelope: Envelope, count: number, stream: SeededStream): Point[] {
  return Array.from({ length: count }, () => envelope(stream));
}

/** A box of random points, of which `inside` keeps some. */
export function within(
  low: Point,
  high: Point,
  inside: (place: Point, stream: SeededStream) => boolean,
): Envelope {
  return (stream) => {
    for (let tries = 0; tries < 10_000; tries += 1) {
      const place: Point = [
        low[0] + (high[0] - low[0]) * stream.uniform(),
        low[1] + (high[1] - low[1]) * stream.uniform(),
        low[2] + (high[2] - low[2]) * stream.uniform(),
      ];
      if (inside(place, stream)) return place;
    }
    throw new Error('the envelope is all but empty');
  };
}

/**
 * Around the soma out to `radius` um, as many points near as far, in the directions that `towards` allows (its
 * argument is a direction of length one). `bias` above one moves points outwards.
 */
export function around(
  radius: number,
  bias: number,
  towards: (direction: Point) => boolean,
): Envelope {
  return (stream) => {
    for (;;) {
      const direction = unit([stream.normal(), stream.normal(), stream.normal()]);
      if (towards(direction)) return times(direction, radius * stream.uniform() ** (1 / bias));
    }
  };
}

/** Two envelopes, the first with this probability. */
export function either(first: Envelope, second: Envelope, share: number): Envelope {
  return (stream) => (stream.uniform() < share ? first(stream) : second(stream));
}
