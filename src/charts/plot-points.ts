import UPlot from 'uplot';
import type { PlotColours, PlotData } from './plot';

/** Published points with their bars, in the marks of published.ts. */
export function drawPublished(
  plot: UPlot,
  data: Pick<PlotData, 'published' | 'low' | 'high'>,
  colours: PlotColours,
): void {
  const { ctx } = plot;
  const radius = 3 * UPlot.pxRatio;
  ctx.save();
  ctx.strokeStyle = colours.ink;
  ctx.lineWidth = UPlot.pxRatio;
  for (const { position, value, spread, mark, course } of data.published) {
    const x = plot.valToPos(position, 'x', true);
    const y = plot.valToPos(value, 'y', true);
    ctx.strokeStyle = colours.others[course - 1] ?? colours.ink;
    ctx.globalAlpha = 0.6;
    ctx.beginPath();
    ctx.moveTo(x, plot.valToPos(Math.max(value - spread, data.low), 'y', true));
    ctx.lineTo(x, plot.valToPos(Math.min(value + spread, data.high), 'y', true));
    ctx.stroke();
    ctx.globalAlpha = 1;
    ctx.beginPath();
    if (mark === 'square') ctx.rect(x - radius, y - radius, radius * 2, radius * 2);
    else if (mark === 'diamond') {
      const reach = radius * 1.4;
      ctx.moveTo(x, y - reach);
      ctx.lineTo(x + reach, y);
      ctx.lineTo(x, y + reach);
      ctx.lineTo(x - reach, y);
      ctx.closePath();
    } else if (mark === 'triangle') {
      ctx.moveTo(x, y - radius * 1.3);
      ctx.lineTo(x + radius * 1.3, y + radius);
      ctx.lineTo(x - radius * 1.3, y + radius);
      ctx.closePath();
    } else if (mark === 'cross') {
      ctx.moveTo(x - radius, y - radius);
      ctx.lineTo(x + radius, y + radius);
      ctx.moveTo(x + radius, y - radius);
      ctx.lineTo(x - radius, y + radius);
    } else ctx.arc(x, y, radius, 0, Math.PI * 2);
    ctx.fillStyle = mark === 'disc' || mark === 'square' ? colours.ink : colours.background;
    ctx.fill();
    if (mark !== 'disc' && mark !== 'square') ctx.stroke();
  }
  ctx.restore();
}
