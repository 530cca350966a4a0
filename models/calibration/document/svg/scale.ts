import { scaleLinear, scaleLog, scaleSqrt } from 'd3-scale';

export interface AxisSpec {
  readonly domain: readonly [number, number];
  readonly kind?: 'linear' | 'log' | 'sqrt';
  /** Quantity and unit. */
  readonly label: string;
  /** Where to put marks; otherwise round numbers are chosen. */
  readonly ticks?: readonly number[];
  readonly count?: number;
  readonly format?: (value: number) => string;
}

export interface Scale {
  (value: number): number;
  readonly ticks: readonly number[];
  readonly format: (value: number) => string;
  /** True for a value on the axis. */
  readonly holds: (value: number) => boolean;
}

const plain = (value: number): string => String(Number(value.toPrecision(6)));

/** From the quantity to pixels. Values beyond the axis are held at its ends. */
export function scaleOf(axis: AxisSpec, pixels: readonly [number, number]): Scale {
  const kind = axis.kind ?? 'linear';
  const scale = kind === 'log' ? scaleLog() : kind === 'sqrt' ? scaleSqrt() : scaleLinear();
  scale
    .domain([...axis.domain])
    .range([...pixels])
    .clamp(true);
  const own = scale.ticks(axis.count ?? 5);
  return Object.assign((value: number) => scale(value), {
    ticks: axis.ticks ?? own,
    format: axis.format ?? plain,
    holds: (value: number) => value >= axis.domain[0] && value <= axis.domain[1],
  });
}
