import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type NeuronTree, readSwc } from '../../src/atlas/neuron-swc';
import evidence from '../../src/evidence/cells.json';
import { CELLS } from './cells';
import { CELLS_BUDGET } from './budget';
import { GROWN_CELL, GROWTH_FILE, INDEX_FILE, fileOf } from './outputs';
import { CHECKS, type Check, fits } from './published';

/** A check with what was measured on the committed file. */
export interface Verdict extends Check {
  readonly measured: number;
  readonly holds: boolean;
}

export interface CellOutputs {
  readonly trees: ReadonlyMap<string, NeuronTree>;
  readonly born: readonly number[];
  readonly faults: string[];
  readonly gzipBytes: number;
}

interface Index {
  readonly cells: readonly { id: string; file: string; bytes: number; sha256: string }[];
}

/** Reads the committed neurons back; problems of the files themselves come as faults. */
export function readCells(folder: string): CellOutputs {
  const faults: string[] = [];
  const trees = new Map<string, NeuronTree>();
  const text = (file: string) => readFileSync(join(folder, file), 'utf8');
  const index = JSON.parse(text(INDEX_FILE)) as Index;
  let gzipBytes = 0;
  for (const { id } of CELLS) {
    const content = text(fileOf(id));
    gzipBytes += gzipSync(content).length;
    const tree = readSwc(content);
    trees.set(id, tree);
    const entry = index.cells.find((cell) => cell.id === id);
    if (entry?.sha256 !== createHash('sha256').update(content).digest('hex'))
      faults.push(`${id}: checksum differs from the index`);
    for (const note of tree.notes) faults.push(`${id}: ${note}`);
    if (!content.includes('Synthetic')) faults.push(`${id}: does not say that it is synthetic`);
  }
  const { born } = JSON.parse(text(GROWTH_FILE)) as { born: number[] };
  gzipBytes += gzipSync(text(GROWTH_FILE)).length;
  if (gzipBytes > CELLS_BUDGET) faults.push(`${gzipBytes} bytes gzip, budget ${CELLS_BUDGET}`);
  return { trees, born, faults, gzipBytes };
}

export function verdicts({ trees }: CellOutputs): Verdict[] {
  return CHECKS.map((check) => {
    const measured = check.measure(trees.get(check.cell)!);
    return { ...check, measured, holds: fits(check, measured) };
  });
}

/** Everything that is wrong with the committed neurons, each as a sentence. */
export function cellFaults(outputs: CellOutputs): string[] {
  const known = new Set(evidence.map(({ id }) => id));
  const faults = [...outputs.faults];
  for (const { cell, quantity, range, measured, holds, findings } of verdicts(outputs)) {
    if (!holds)
      faults.push(`${cell}: ${quantity} ${measured.toFixed(1)}, published ${range.join(' to ')}`);
    for (const id of findings) if (!known.has(id)) faults.push(`${cell}: no finding ${id}`);
  }
  return [...faults, ...growthFaults(outputs)];
}

/** The older granule cell holds every point of the younger ones, and no point is older than its parent. */
function growthFaults({ trees, born }: CellOutputs): string[] {
  const faults: string[] = [];
  const oldest = trees.get(GROWN_CELL)!;
  if (born.length !== oldest.count) faults.push(`${GROWTH_FILE}: not one age a point`);
  oldest.parents.forEach((parent, i) => {
    if (parent >= 0 && born[i]! < born[parent]!)
      faults.push(`${GROWTH_FILE}: point ${i + 1} precedes its parent`);
  });
  const places = (tree: NeuronTree) =>
    new Set([...tree.radii.keys()].map((i) => tree.positions.slice(3 * i, 3 * i + 3).join(' ')));
  const ages = ['granule-1-week', 'granule-2-weeks', 'granule-4-weeks', GROWN_CELL];
  for (let i = 1; i < ages.length; i += 1) {
    const older = places(trees.get(ages[i]!)!);
    for (const place of places(trees.get(ages[i - 1]!)!))
      if (!older.has(place)) faults.push(`${ages[i]}: does not contain ${place} of ${ages[i - 1]}`);
  }
  return faults;
}
