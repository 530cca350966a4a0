/** Where something lies in a small plot, CSS px. */
export interface PlotFrame {
  readonly width: number;
  readonly height: number;
  /** First and last hour. */
  readonly from: number;
  readonly to: number;
  /** Lowest and highest value. */
  readonly low: number;
  readonly high: number;
}

export function plotX({ width, from, to }: PlotFrame, hours: number): number {
  return ((hours - from) / (to - from)) * width;
}

export function plotY({ height, low, high }: PlotFrame, value: number): number {
  return (1 - (value - low) / (high - low)) * height;
}

/** A line through values at hours, as the path of an SVG. */
export function linePath(
  frame: PlotFrame,
  hours: ArrayLike<number>,
  values: ArrayLike<number>,
): string {
  return Array.from(
    { length: hours.length },
    (_, i) =>
      `${i === 0 ? 'M' : 'L'}${plotX(frame, hours[i]!).toFixed(1)} ${plotY(frame, values[i]!).toFixed(1)}`,
  ).join('');
}

/** The area between two lines. */
export function bandPath(
  frame: PlotFrame,
  hours: ArrayLike<number>,
  low: ArrayLike<number>,
  high: ArrayLike<number>,
): string {
  const back = Array.from(
    { length: hours.length },
    (_, k) =>
      `L${plotX(frame, hours[hours.length - 1 - k]!).toFixed(1)} ${plotY(frame, low[hours.length - 1 - k]!).toFixed(1)}`,
  ).join('');
  return `${linePath(frame, hours, high)}${back}Z`;
}
