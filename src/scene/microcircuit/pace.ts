import { columnNumber } from '../../evidence/microcircuit';
import type { CellKind } from './column';
import type { Firing } from './spikes';

/** Seconds of display for one second of the brain. */
export const SLOWED = columnNumber('display-slowing');
/** A gamma cycle in display seconds. */
export const GAMMA_CYCLE = SLOWED / columnNumber('gamma-frequency');

/** Micrometres per display second of a velocity in m/s. */
const slowed = (metresPerSecond: number): number => (metresPerSecond * 1e6) / SLOWED;
export const AXON_SPEED = slowed(columnNumber('axon-velocity'));
export const DENDRITE_SPEED = slowed(columnNumber('dendrite-velocity'));

const PHASE = 0.3;
export const FIRING: Readonly<Record<CellKind, Firing>> = {
  pyramidal: {
    rate: columnNumber('pyramidal-rate'),
    phase: PHASE,
    depth: columnNumber('gamma-depth-pyramidal'),
  },
  pv: {
    rate: columnNumber('pv-rate'),
    phase: PHASE + columnNumber('gamma-lag'),
    depth: columnNumber('gamma-depth-pv'),
  },
  sst: {
    rate: columnNumber('sst-rate'),
    phase: PHASE + columnNumber('gamma-lag'),
    depth: columnNumber('gamma-depth-pyramidal'),
  },
};
