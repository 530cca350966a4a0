import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import { PNG } from 'pngjs';
import { decodedMri } from '../../src/atlas/mri';
import { type Pathways, fibrePoints } from '../../src/atlas/pathways';
import { readMri } from './mri/verify';
import { outlineColour } from './review/colours';
import { type Section, SectionPicture } from './review/draw-section';
import { type Shot, reviewPage } from './review/page';
import { sectionLines } from './review/section-lines';
import { fetchColin27 } from './source/fetch-colin27';
import { readColin27 } from './source/read-colin27';
import { readEverything } from './verify-all';
import type { Field, Grid, Vec3 } from './volume/grid';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const MODELS = here('../../public/models/');
const OUTPUT = here('../../test-results/review/');
const CACHE = here('.cache');

/** The scan at 0.5 mm where it is at hand, else the one that is shipped. */
function scan(): { grid: Grid; data: Field } {
  if (existsSync(CACHE)) {
    const { grid, t1 } = readColin27(fetchColin27(CACHE));
    return { grid, data: t1 };
  }
  const { description, bytes } = readMri(MODELS);
  const { dims, voxel_to_mni: rows } = description;
  const voxels = decodedMri(new Uint8Array(inflateSync(bytes)), dims);
  return {
    grid: { dims, spacing: rows[0][0], origin: [rows[0][3], rows[1][3], rows[2][3]] },
    data: Float32Array.from(voxels),
  };
}

const range = (from: number, to: number, step: number) =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);

const everything = await readEverything(MODELS);
const { outputs, more, deepSet, subfields } = everything;
const { grid, data } = scan();
const surfaces = [...outputs.parts.fine, ...deepSet.parts];

function crossings(pathways: Pathways, axis: 0 | 1 | 2, at: number): Vec3[] {
  return pathways.bundles.flatMap(({ fibres }) =>
    fibres.flatMap((fibre) => {
      const points = fibrePoints(fibre, pathways.unit_mm);
      const near: Vec3[] = [];
      for (let i = 0; i < points.length; i += 3)
        if (Math.abs(points[i + axis]! - at) < 1)
          near.push([points[i]!, points[i + 1]!, points[i + 2]!]);
      return near;
    }),
  );
}

function shot(section: Section, withRoll: boolean): Shot {
  const { axis, at } = section;
  const [u, v] = [0, 1, 2].filter((other) => other !== axis) as [0 | 1, 1 | 2];
  const picture = new SectionPicture(grid, data, section);
  const outlines = withRoll ? [...surfaces, ...subfields.parts] : surfaces;
  for (const part of outlines) picture.lines(sectionLines(part, axis, at), outlineColour(part.id));
  if (!withRoll)
    for (const point of [...crossings(outputs.pathways, axis, at), ...crossings(more, axis, at)])
      picture.dot(point[u], point[v], outlineColour('pathways'), 0);
  for (const { mm } of deepSet.description.markers)
    if (Math.abs(mm[axis] - at) < 2) picture.dot(mm[u], mm[v], outlineColour('markers'), 2);
  return { title: `${'xyz'[axis]} = ${at} mm`, png: PNG.sync.write(picture.png) };
}

const plane = (axis: 0 | 1 | 2, places: readonly number[]): Shot[] =>
  places.map((at) => shot({ axis, at, pxPerMm: 3 }, false));
const closeUp = (side: -1 | 1): Shot[] =>
  range(-38, -6, 4).map((at) =>
    shot({ axis: 1, at, pxPerMm: 14, window: { centre: [side * 28, at, -12], half: 16 } }, true),
  );

const shots = new Map<string, Shot[]>([
  [
    'Sagittal',
    plane(
      0,
      [-60, -45, -34, -30, -26, -22, -16, -11, -6, -3, 0, 3, 6, 11, 16, 22, 26, 30, 34, 45, 60],
    ),
  ],
  ['Coronal', plane(1, [60, 48, 40, 32, ...range(-44, 24, 4).reverse(), -56, -68, -80, -96])],
  ['Axial', plane(2, [-56, -44, -34, ...range(-28, 28, 4), 40, 52, 66])],
  ['Hippocampus, left, coronal', closeUp(-1)],
  ['Hippocampus, right, coronal', closeUp(1)],
]);
mkdirSync(OUTPUT, { recursive: true });
writeFileSync(`${OUTPUT}index.html`, reviewPage(shots));
for (const [name, list] of shots) {
  const folder = `${OUTPUT}${name.toLowerCase().replace(/[^a-z]+/g, '-')}/`;
  mkdirSync(folder, { recursive: true });
  for (const { title, png } of list)
    writeFileSync(`${folder}${title.replace(/ = /, '').replace(/ mm/, '')}.png`, png);
}
console.log(`${OUTPUT}index.html`);
