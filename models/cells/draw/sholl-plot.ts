import type { NeuronTree } from '../../../src/atlas/neuron-swc';
import { APICAL, AXON, BASAL, type Selection, totalLength } from '../measure/morphometry';
import { sholl } from '../measure/sholl';
import { INK, type Inks, PAPER, QUIET, RULE } from './ink';
import { lines } from './page';
import type { Band } from './published-band';

export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Curve {
  readonly word: string;
  readonly colour: string;
  readonly dash: string;
  readonly crossings: readonly number[];
}

const STEP = 10;
/** An axon stump of a principal cell is not worth a curve, um. */
const LEAST = 500;

/**
 * Sholl profiles: thin lines with their words beside them, basal, apical and axon each their own. Bands behind them are what was
 * published of cells of the class, one standard deviation on either side of the mean; the basal one has a dashed edge.
 */
export function shollPlot(
  tree: NeuronTree,
  frame: Frame,
  inks: Inks,
  inhibitory: boolean,
  bands: readonly Band[] = [],
): string {
  const curve = (word: string, of: Selection, colour: string, dash = ''): Curve[] =>
    totalLength(tree, of) < (of === AXON ? LEAST : 1)
      ? []
      : [{ word, colour, dash, crossings: sholl(tree, of, STEP).crossings }];
  const curves = [
    ...curve(totalLength(tree, BASAL) > 0 ? 'apical' : 'dendrite', APICAL, inks.dendrite[0]),
    ...curve(inhibitory ? 'dendrite' : 'basal', BASAL, inks.dendrite[0], inhibitory ? '' : '5 3'),
    ...curve('axon', AXON, inks.axon[0]),
  ];
  const published = bands.flatMap(({ points }) => points);
  const farthest = Math.max(
    ...curves.map(({ crossings }) => crossings.length * STEP),
    ...published.map(([radius]) => radius),
  );
  const most = Math.max(
    ...curves.flatMap(({ crossings }) => crossings),
    ...published.map(([, , high]) => high),
  );
  const across = nice(farthest);
  const up = nice(1.12 * most);
  const px = (radius: number) => (frame.x + (frame.width * radius) / across).toFixed(1);
  const py = (count: number) => (frame.y + frame.height * (1 - count / up)).toFixed(1);
  const half = (value: number) => [0, value / 2, value];
  const axes =
    half(up)
      .map(
        (count) =>
          `<path d="M${px(0)} ${py(count)}H${px(across)}" stroke="${RULE}" stroke-width="1"/><text x="${Number(px(0)) - 7}" y="${Number(py(count)) + 4}" text-anchor="end">${count}</text>`,
      )
      .join('') +
    half(across)
      .map(
        (radius) =>
          `<text x="${px(radius)}" y="${frame.y + frame.height + 17}" text-anchor="middle">${radius}</text>`,
      )
      .join('');
  const areas = bands.map(({ of, points }) => {
    const outline = [
      ...points.map(([radius, low]) => `${px(radius)} ${py(low)}`),
      ...points.map(([radius, , high]) => `${px(radius)} ${py(high)}`).reverse(),
    ];
    const edge = of === 'basal' ? ' stroke-dasharray="5 3"' : '';
    return `<path d="M${outline.join('L')}Z" fill="${inks.dendrite[0]}" fill-opacity="0.13" stroke="${inks.dendrite[0]}" stroke-opacity="0.35" stroke-width="0.7"${edge}/>`;
  });
  const sources = [...new Set(bands.map(({ source }) => source))].flatMap((source, i) =>
    lines(`${i === 0 ? 'Bands: published mean ± SD. ' : ''}${source}`, 56),
  );
  const legend = sources.map(
    (line, i) =>
      `<text x="${frame.x - 28}" y="${frame.y + frame.height + 36 + 17 * (i + 1)}">${line.replaceAll('&', '&amp;')}</text>`,
  );
  const drawn = curves.map(({ word, colour, dash, crossings }) => {
    const peak = crossings.indexOf(Math.max(...crossings));
    const points = [
      `${px(0)} ${py(0)}`,
      ...crossings.map((count, i) => `${px((i + 1) * STEP)} ${py(count)}`),
    ];
    return `<path d="M${points.join('L')}L${px(crossings.length * STEP)} ${py(0)}" fill="none" stroke="${colour}" stroke-width="1.6" stroke-linejoin="round"${dash ? ` stroke-dasharray="${dash}"` : ''}/><text x="${px((peak + 1) * STEP)}" y="${Number(py(crossings[peak]!)) - 7}" fill="${colour}" stroke="${PAPER}" stroke-width="5" paint-order="stroke" text-anchor="middle">${word}</text>`;
  });
  return `<g class="small" fill="${QUIET}">${axes}<text x="${frame.x}" y="${frame.y - 22}" fill="${INK}">Branches crossing a sphere around the soma</text><text x="${frame.x + frame.width}" y="${frame.y + frame.height + 34}" text-anchor="end">radius, µm</text>${areas.join('')}${drawn.join('')}${legend.join('')}</g>`;
}

/** The next number above that reads well on an axis and halves well. */
function nice(value: number): number {
  const steps = [4, 8, 10, 20, 30, 40, 60, 80, 100, 120, 160, 200, 240, 300, 400, 500, 600, 800];
  return steps.find((step) => step >= value) ?? Math.ceil(value / 200) * 200;
}
