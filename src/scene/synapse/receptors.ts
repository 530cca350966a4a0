import { synapseEvent } from '../../evidence/synapse-events';
import { hashOf } from '../../math/seeded-hash';
import { filmMilliseconds } from './film';
import type { ReleasesUnderWay } from './releases';

const RISE = synapseEvent('ampa-rise');
const CLOSING = synapseEvent('ampa-deactivation');
const NMDA_RISE = synapseEvent('nmda-rise');
const NMDA_CLOSING = synapseEvent('nmda-deactivation');
const NMDA_OPENED = synapseEvent('nmda-opened');

/** Share of the time until it closes that an AMPA receptor takes to shut. */
const SHUTTING = 0.25;

/** ms after fusion at which AMPA receptor `i` closes again, by chance. */
function ampaCloses(key: number, i: number): number {
  return closesAt(hashOf(key, i, 211));
}
const closesAt = (chance: number): number => RISE * 2 - CLOSING * Math.log(1 - 0.98 * chance);

/** ms after fusion at which the last AMPA receptor has closed. */
export const LAST_AMPA_CLOSING = closesAt(1);

/** ms after fusion from which on no AMPA receptor is open any more, however slowly it closed. */
const AMPA_OVER = LAST_AMPA_CLOSING * (1 + SHUTTING);

/** What chance has decided about the receptors of a release, kept for the last few: it is asked for in every frame of one. */
export class KeptByRelease {
  private readonly kept = Array.from({ length: 8 }, () => ({
    key: -1,
    count: 0,
    numbers: new Float64Array(0) as Float64Array,
  }));
  private next = 0;

  /** @param draw for a release's key and so many receptors */
  constructor(private readonly draw: (key: number, count: number) => Float64Array) {}

  /** @param count receptors, as many as there ever are */
  of(key: number, count: number): Float64Array {
    for (let k = 0; k < this.kept.length; k += 1) {
      const slot = this.kept[k]!;
      if (slot.key === key && slot.count >= count) return slot.numbers;
    }
    const slot = this.kept[this.next]!;
    this.next = (this.next + 1) % this.kept.length;
    slot.key = key;
    slot.count = count;
    slot.numbers = this.draw(key, count);
    return slot.numbers;
  }
}
const CLOSINGS = new KeptByRelease((key, count) =>
  Float64Array.from({ length: count }, (_, i) => ampaCloses(key, i)),
);

/** ms after fusion at which each of `count` AMPA receptors closes again. */
export const ampaClosings = (key: number, count: number): Float64Array => CLOSINGS.of(key, count);

/** How far an AMPA receptor is open `time` ms after the release that opens it, 0-1. */
export function ampaOpening(time: number, closes: number): number {
  return time <= 0 ? 0 : ampaOpened(time) * ampaHeld(time, closes);
}

const ampaOpened = (time: number): number => 1 - Math.exp(-time / RISE);
const ampaHeld = (time: number, closes: number): number =>
  1 - Math.min(1, Math.max(0, (time - closes) / (SHUTTING * closes)));

/** How far an NMDA receptor is open `time` ms after the release that opens it, 0-1: later, and for longer. */
export function nmdaOpening(time: number, chance: number): number {
  const opens = NMDA_RISE * (1 + chance);
  const closes = opens - NMDA_CLOSING * Math.log(1 - 0.9 * chance);
  const up = Math.min(1, Math.max(0, (time - 0.5 * opens) / (0.5 * opens)));
  const down = Math.min(1, Math.max(0, (time - closes) / (0.3 * closes)));
  return up * (1 - down);
}

/** For each docking site, receptors from the nearest on. */
export function nearestFirst(
  sites: readonly (readonly [number, number])[],
  receptors: readonly (readonly [number, number])[],
): Int32Array[] {
  return sites.map(([u, w]) => {
    const away = receptors.map(([a, b]) => Math.hypot(a - u, b - w));
    const order = receptors.map((_, i) => i);
    order.sort((a, b) => (away[a] ?? 0) - (away[b] ?? 0) || a - b);
    return Int32Array.from(order);
  });
}

/**
 * Writes how far each AMPA receptor is open: every release opens the `opened` nearest of those that are there.
 * @param there number of receptors on the face
 */
export function writeAmpa(
  releases: ReleasesUnderWay,
  nearest: readonly Int32Array[],
  opened: number,
  there: number,
  open: Float32Array,
): void {
  open.fill(0);
  for (let e = 0; e < releases.count; e += 1) {
    const order = nearest[releases.site[e] ?? 0];
    const key = releases.key[e] ?? 0;
    const time = filmMilliseconds(releases.age[e] ?? 0);
    if (order === undefined || time <= 0 || time >= AMPA_OVER) continue;
    const closes = ampaClosings(key, order.length);
    const all = ampaOpened(time);
    let left = opened;
    for (let k = 0; k < order.length && left > 0; k += 1) {
      const i = order[k] ?? 0;
      if (i >= there) continue;
      left -= 1;
      open[i] = Math.max(open[i] ?? 0, all * ampaHeld(time, closes[i] ?? 0));
    }
  }
}

/**
 * Writes how far each NMDA receptor is open. A release finds a few of them ready, blocked ones included; those that hold ketamine stay
 * shut.
 */
export function writeNmda(releases: ReleasesUnderWay, holds: Uint8Array, open: Float32Array): void {
  open.fill(0);
  const count = open.length;
  for (let e = 0; e < releases.count; e += 1) {
    const key = releases.key[e] ?? 0;
    const time = filmMilliseconds(releases.age[e] ?? 0);
    for (let k = 0; k < NMDA_OPENED; k += 1) {
      const i = Math.floor(hashOf(key, k, 223) * count);
      if (holds[i] === 1) continue;
      open[i] = Math.max(open[i] ?? 0, nmdaOpening(time, hashOf(key, k, 227)));
    }
  }
}
