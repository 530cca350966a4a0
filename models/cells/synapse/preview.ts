import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';
import type { Vec3 } from '../../anatomy/volume/grid';
import { type PreviewMesh, rasterise } from '../../anatomy/preview/rasterise';
import { type CutStyle, cutAway } from './draw/cut';
import { sizesTable } from './document';
import { drawScaleBar } from './draw/scale-bar';
import { type Rgb, stamped } from './draw/stamped';
import type { Instance } from './instances';
import { readSynapse } from './read-synapse';

const folder = process.argv[2];
if (!folder) throw new Error('usage: preview <folder>');
mkdirSync(folder, { recursive: true });
const { parts, classes } = await readSynapse(
  fileURLToPath(new URL('../../../public/models/cells/', import.meta.url)),
);

const COLOURS: Readonly<Record<string, Rgb>> = {
  'vesicles-docked': [0.95, 0.5, 0.06],
  'vesicles-recycling': [0.62, 0.4, 0.16],
  'vesicles-resting': [0.3, 0.235, 0.17],
  'bdnf-granules': [0.1, 0.5, 0.14],
  ampa: [0.85, 0.66, 0.3],
  nmda: [0.3, 0.12, 0.72],
  mglu5: [0.12, 0.42, 0.5],
  trkb: [0.16, 0.62, 0.2],
  transporters: [0.5, 0.56, 0.62],
  ribosomes: [0.55, 0.3, 0.3],
  mtorc1: [0.7, 0.7, 0.25],
};
const MEMBRANES: Readonly<Record<string, Omit<CutStyle, 'width'>>> = {
  bouton: { outside: [0.3, 0.27, 0.25], inside: [0.17, 0.15, 0.14], rim: [0.75, 0.68, 0.6] },
  spine: { outside: [0.42, 0.3, 0.28], inside: [0.22, 0.15, 0.14], rim: [0.85, 0.62, 0.56] },
  astrocyte: { outside: [0.2, 0.26, 0.3], inside: [0.1, 0.14, 0.17], rim: [0.42, 0.58, 0.68] },
  mitochondrion: {
    outside: [0.3, 0.17, 0.13],
    inside: [0.14, 0.07, 0.05],
    rim: [0.55, 0.32, 0.24],
  },
  'postsynaptic-density': {
    outside: [0.16, 0.1, 0.13],
    inside: [0.2, 0.12, 0.16],
    rim: [0.3, 0.18, 0.24],
  },
};

interface Scene {
  readonly name: string;
  /** Height of the picture at the target, nm. */
  readonly height: number;
  readonly target: Vec3;
  readonly from: Vec3;
  readonly up?: Vec3;
  /** Everything with y below this is taken away. */
  readonly cut?: number;
  readonly membranes: readonly string[];
  readonly classes: readonly string[];
  readonly bar: number;
}

const ALL = Object.keys(COLOURS);
const SCENES: readonly Scene[] = [
  {
    name: 'whole',
    height: 2950,
    target: [0, 0, -200],
    from: [-0.45, -1, 0.3],
    membranes: Object.keys(MEMBRANES),
    classes: ['transporters', 'trkb'],
    bar: 500,
  },
  {
    name: 'section',
    height: 2950,
    target: [0, 0, -200],
    from: [-0.16, -1, 0.16],
    cut: 0,
    membranes: Object.keys(MEMBRANES),
    classes: ALL,
    bar: 500,
  },
  {
    name: 'cleft',
    height: 330,
    target: [-20, 0, -6],
    from: [-0.1, -1, 0.2],
    cut: 0,
    membranes: Object.keys(MEMBRANES),
    classes: ALL,
    bar: 50,
  },
  {
    name: 'face',
    height: 820,
    target: [0, 0, -20],
    from: [0.001, -0.35, 1],
    up: [0, 1, 0],
    membranes: ['spine', 'astrocyte'],
    classes: ['ampa', 'nmda', 'mglu5', 'trkb', 'transporters'],
    bar: 100,
  },
  {
    name: 'base',
    height: 640,
    target: [0, 0, -900],
    from: [-0.2, -1, 0.15],
    cut: -10,
    membranes: ['spine'],
    classes: ['ribosomes', 'mtorc1'],
    bar: 100,
  },
];
const [WIDTH, HEIGHT] = [900, 760];
/** The rasteriser stands at a fixed distance; every scene is scaled to this height before it. */
const UNITS = 230;

const scaled = (mesh: PreviewMesh, factor: number): PreviewMesh => ({
  ...mesh,
  positions: mesh.positions.map((value) => value * factor),
});

function meshesOf(scene: Scene): PreviewMesh[] {
  const width = Math.max(5, (1.6 * scene.height) / HEIGHT);
  const plane = scene.cut ?? -1e6;
  const membranes = scene.membranes.flatMap((id) =>
    cutAway(parts.get(id)!, plane, { ...MEMBRANES[id]!, width }),
  );
  const things = scene.classes.map((id) => {
    const { mesh, instances } = classes.get(id)!;
    const shown = instances.filter(({ position }) => position[1] > plane + 4);
    return stamped(parts.get(mesh)!, shown, COLOURS[id]!);
  });
  return [...membranes, ...things];
}

for (const scene of SCENES) {
  const factor = UNITS / scene.height;
  const picture = rasterise(
    meshesOf(scene).map((mesh) => scaled(mesh, factor)),
    {
      from: scene.from,
      up: scene.up ?? [0, 0, 1],
      target: scene.target.map((value) => value * factor) as unknown as Vec3,
      height: UNITS,
    },
    WIDTH,
    HEIGHT,
  );
  drawScaleBar(picture, scene.bar, scene.height / HEIGHT);
  writeFileSync(join(folder, `${scene.name}.png`), PNG.sync.write(picture));
}

// every mesh that repeats, side by side at one scale
const row: PreviewMesh[] = [];
let x = 0;
for (const found of classes.values()) {
  if (found.id.startsWith('vesicles-') && found.id !== 'vesicles-docked') continue;
  const part = parts.get(found.mesh)!;
  const half = Math.max(...part.positions.filter((_, i) => i % 3 === 0));
  x += half + 7;
  const flat = found.id === 'mtorc1' || found.id === 'transporters';
  const one: Instance = {
    position: [x, 0, 0],
    axis: flat ? [0, -0.8, 0.6] : [0, 0, 1],
    spin: found.id === 'mtorc1' ? Math.PI / 2 : 0,
    scale: 1,
  };
  row.push(stamped(part, [one], COLOURS[found.id]!));
  x += half;
}
const rowHeight = 105;
// a long lens, so that shapes at the ends are not drawn out
const factor = 70 / rowHeight;
const plate = rasterise(
  row.map((mesh) => scaled(mesh, factor)),
  {
    from: [-0.18, -1, 0.25],
    up: [0, 0, 1],
    target: [((x + 6) / 2) * factor, 0, 0],
    height: 70,
  },
  WIDTH * 2,
  420,
);
drawScaleBar(plate, 20, rowHeight / 420);
writeFileSync(join(folder, 'molecules.png'), PNG.sync.write(plate));

const page = fileURLToPath(new URL('../../../docs/synapse.md', import.meta.url));
const MARK = '<!-- sizes: written by npm run models:synapse:preview -->';
const [before] = readFileSync(page, 'utf8').split(MARK);
writeFileSync(page, `${before}${MARK}\n\n${sizesTable()}\n`);
