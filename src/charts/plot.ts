import UPlot from 'uplot';
import type { Curve } from '../timeline/curve';
import type { BandCurve } from './bands/band-between';
import { drawPublished } from './plot-points';
import type { PlacedPoint } from './published';

export interface PlotData {
  readonly curve: Curve;
  readonly second: Curve | null;
  /** The same variable in the courses held against it, in their order. */
  readonly others: readonly Curve[];
  /** What the doubt about parameters leaves open. */
  readonly band: BandCurve | null;
  readonly low: number;
  readonly high: number;
  readonly marks: readonly number[];
  /** Places (0 to 1) of the upright lines. */
  readonly ticks: readonly number[];
  readonly published: readonly PlacedPoint[];
}

export interface PlotColours {
  readonly curve: string;
  readonly line: string;
  readonly ink: string;
  readonly background: string;
  /** Of the courses held against the first. */
  readonly others: readonly string[];
  /** Of the curve, px. */
  readonly weight: number;
}

/** How much of the curve's colour a band takes. */
const BAND_SHARE = 0.2;
/** Room over and under a plot, CSS px; the page's own marks are laid out by it too. */
export const PLOT_PADDING = { above: 6, below: 4 } as const;
/** Dash patterns, CSS px: what tells the curves apart where colour does not. */
const DOTS = [1.5, 3];
/** Of the second course and the further ones; the first is solid. The same as in palette/courses.css. */
const COURSE_DASHES: readonly (readonly number[])[] = [
  [7, 4],
  [2.5, 3.5],
  [11, 4, 2.5, 4],
];

/** Draws one small multiple: thin lines, no furniture; marks and words stand beside it in the page. */
export function createPlot(
  host: HTMLElement,
  data: PlotData,
  colours: PlotColours,
  size: { readonly width: number; readonly height: number },
): UPlot {
  const { curve, second, others } = data;
  const series: UPlot.Series[] = [{}];
  const columns: UPlot.AlignedData = [[...curve.positions]];
  const line = (values: Curve, stroke: string, width: number, dash?: number[]): void => {
    series.push({
      ...{ stroke, width, pxAlign: 0, points: { show: false } },
      ...(dash === undefined ? {} : { dash }),
    });
    // Where a variable does not exist for this patient there is nothing to draw.
    columns.push(values.values.map((value) => (Number.isNaN(value) ? null : value)));
  };
  if (second !== null) line(second, colours.curve, colours.weight * 0.7, DOTS);
  others.forEach((each, index) => {
    const dash = COURSE_DASHES[index] ?? DOTS;
    line(each, colours.others[index] ?? colours.ink, colours.weight * 0.85, [...dash]);
  });
  line(curve, colours.curve, colours.weight);
  return new UPlot(
    {
      ...size,
      pxAlign: 0,
      padding: [PLOT_PADDING.above, 0, PLOT_PADDING.below, 0],
      cursor: { show: false },
      legend: { show: false },
      select: { show: false, left: 0, top: 0, width: 0, height: 0 },
      scales: { x: { time: false, range: [0, 1] }, y: { range: [data.low, data.high] } },
      axes: [{ show: false }, { show: false }],
      series,
      hooks: {
        drawClear: [
          (plot) => {
            drawGrid(plot, data, colours);
            drawBand(plot, data.band, colours.curve);
          },
        ],
        draw: [(plot) => drawPublished(plot, data, colours)],
      },
    },
    columns,
    host,
  );
}

function drawBand(plot: UPlot, band: BandCurve | null, colour: string): void {
  if (band === null || Number.isNaN(band.low[0] ?? NaN)) return;
  const { ctx, bbox } = plot;
  const x = (index: number): number => plot.valToPos(band.positions[index] ?? 0, 'x', true);
  const last = band.positions.length - 1;
  ctx.save();
  ctx.beginPath();
  ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height);
  ctx.clip();
  ctx.beginPath();
  for (let i = 0; i <= last; i += 1) ctx.lineTo(x(i), plot.valToPos(band.high[i] ?? 0, 'y', true));
  for (let i = last; i >= 0; i -= 1) ctx.lineTo(x(i), plot.valToPos(band.low[i] ?? 0, 'y', true));
  ctx.closePath();
  ctx.globalAlpha = BAND_SHARE;
  ctx.fillStyle = colour;
  ctx.fill();
  ctx.restore();
}

function drawGrid(plot: UPlot, data: PlotData, colours: PlotColours): void {
  const { ctx, bbox } = plot;
  ctx.save();
  ctx.strokeStyle = colours.line;
  ctx.lineWidth = UPlot.pxRatio;
  ctx.beginPath();
  for (const mark of data.marks) {
    const y = Math.round(plot.valToPos(mark, 'y', true)) + 0.5;
    ctx.moveTo(bbox.left, y);
    ctx.lineTo(bbox.left + bbox.width, y);
  }
  ctx.stroke();
  ctx.globalAlpha = 0.55;
  ctx.beginPath();
  for (const tick of data.ticks) {
    const x = Math.round(plot.valToPos(tick, 'x', true)) + 0.5;
    ctx.moveTo(x, bbox.top);
    ctx.lineTo(x, bbox.top + bbox.height);
  }
  ctx.stroke();
  ctx.restore();
}
