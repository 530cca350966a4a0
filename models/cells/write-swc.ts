import { type Arbor, TYPE_OF } from './grow/arbor';

const tenth = (value: number): string => String(Math.round(value * 10) / 10 || 0);
const hundredth = (value: number): string => String(Math.round(value * 100) / 100);

/** The tree as SWC: places to 0.1 um, radii to 0.01 um, points numbered from 1. */
export function swcText(nodes: Arbor, header: readonly string[]): string {
  const rows = nodes.map(({ place, parent, part, radius }, index) =>
    [
      index + 1,
      TYPE_OF[part],
      ...place.map(tenth),
      hundredth(radius),
      parent < 0 ? -1 : parent + 1,
    ].join(' '),
  );
  return `${[...header.map((line) => `# ${line}`), ...rows].join('\n')}\n`;
}
