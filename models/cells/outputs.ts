import { createHash } from 'node:crypto';
import { CELLS, type Cell, granuleSeries } from './cells';
import { swcText } from './write-swc';

export const INDEX_FILE = 'index.json';
export const GROWTH_FILE = 'granule-growth.json';
/** The series' last cell; the growth file gives an age to each of its points. */
export const GROWN_CELL = 'granule-8-weeks';

export const fileOf = (id: string): string => `${id}.swc`;

/** The SWC file of a cell. */
export function swcOf({ title, species, caution, grow }: Cell): string {
  return swcText(grow(), [
    `${title} (${species}). Synthetic: grown, not traced.`,
    'Grown by Synaptarium with the balanced spanning rule of Cuntz et al. 2010 (doi:10.1371/journal.pcbi.1000877).',
    caution,
    'y points to the pia or the hippocampal fissure. Micrometres. MIT licence.',
    'number type x y z radius parent',
  ]);
}

/** Everything that goes into public/models/cells, by file name. The same code gives the same bytes. */
export function outputs(): Map<string, string> {
  const files = new Map<string, string>();
  for (const cell of CELLS) files.set(fileOf(cell.id), swcOf(cell));
  files.set(
    GROWTH_FILE,
    `${JSON.stringify({ version: 1, cell: GROWN_CELL, unit: 'days', born: granuleSeries().born })}\n`,
  );
  const index = CELLS.map(({ id, title, species, inhibitory, caution }) => {
    const text = files.get(fileOf(id))!;
    const sha256 = createHash('sha256').update(text).digest('hex');
    return {
      id,
      title,
      species,
      inhibitory,
      caution,
      file: fileOf(id),
      bytes: text.length,
      sha256,
    };
  });
  files.set(
    INDEX_FILE,
    `${JSON.stringify({ version: 1, synthetic: true, cells: index }, null, 1)}\n`,
  );
  return files;
}
