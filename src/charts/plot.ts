import UPlot from 'uplot';
import type { Curve } from '../timeline/curve';
import type { PlacedPoint } from './published';

export interface PlotData {
  readonly curve: Curve;
  readonly second: Curve | null;
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
  /** Of the curve, px. */
  readonly weight: number;
}

/** Draws one small multiple: thin lines, no furniture; marks and words stand beside it in the page. */
export function createPlot(
  host: HTMLElement,
  data: PlotData,
  colours: PlotColours,
  size: { readonly width: number; readonly height: number },
): UPlot {
  const { curve, second } = data;
  const series: UPlot.Series[] = [
    {},
    { stroke: colours.curve, width: colours.weight, pxAlign: 0, points: { show: false } },
  ];
  const columns: UPlot.AlignedData = [[...curve.positions], [...curve.values]];
  if (second !== null) {
    series.push({
      stroke: colours.curve,
      width: colours.weight > 2 ? 2 : 1,
      dash: [3, 3],
      pxAlign: 0,
      points: { show: false },
    });
    columns.push([...second.values]);
  }
  return new UPlot(
    {
      ...size,
      pxAlign: 0,
      padding: [6, 0, 4, 0],
      cursor: { show: false },
      legend: { show: false },
      select: { show: false, left: 0, top: 0, width: 0, height: 0 },
      scales: { x: { time: false, range: [0, 1] }, y: { range: [data.low, data.high] } },
      axes: [{ show: false }, { show: false }],
      series,
      hooks: {
        drawClear: [(plot) => drawGrid(plot, data, colours)],
        draw: [(plot) => drawPublished(plot, data, colours)],
      },
    },
    columns,
    host,
  );
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

/** Published points with their bars, in the marks of published.ts. */
function drawPublished(plot: UPlot, data: PlotData, colours: PlotColours): void {
  const { ctx } = plot;
  const radius = 3 * UPlot.pxRatio;
  ctx.save();
  ctx.strokeStyle = colours.ink;
  ctx.lineWidth = UPlot.pxRatio;
  for (const { position, value, spread, mark } of data.published) {
    const x = plot.valToPos(position, 'x', true);
    const y = plot.valToPos(value, 'y', true);
    ctx.beginPath();
    ctx.moveTo(x, plot.valToPos(Math.max(value - spread, data.low), 'y', true));
    ctx.lineTo(x, plot.valToPos(Math.min(value + spread, data.high), 'y', true));
    ctx.stroke();
    ctx.beginPath();
    if (mark === 'square') ctx.rect(x - radius, y - radius, radius * 2, radius * 2);
    else ctx.arc(x, y, radius, 0, Math.PI * 2);
    ctx.fillStyle = mark === 'ring' ? colours.background : colours.ink;
    ctx.fill();
    if (mark === 'ring') ctx.stroke();
  }
  ctx.restore();
}
