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

/** The corners of a line through values at hours. */
function corners(
  frame: PlotFrame,
  hours: ArrayLike<number>,
  values: ArrayLike<number>,
): readonly string[] {
  return Array.from(hours, (hour, i) => {
    const x = plotX(frame, hour).toFixed(1);
    return `${x} ${plotY(frame, values[i] ?? NaN).toFixed(1)}`;
  });
}

/** A line through values at hours, as the path of an SVG. */
export function linePath(
  frame: PlotFrame,
  hours: ArrayLike<number>,
  values: ArrayLike<number>,
): string {
  return `M${corners(frame, hours, values).join('L')}`;
}

/** The area between two lines. */
export function bandPath(
  frame: PlotFrame,
  hours: ArrayLike<number>,
  low: ArrayLike<number>,
  high: ArrayLike<number>,
): string {
  const back = [...corners(frame, hours, low)].reverse();
  return `${linePath(frame, hours, high)}L${back.join('L')}Z`;
}
