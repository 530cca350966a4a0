import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';
import { DEEP_SET_COARSE_GLB, DEEP_SET_GLB } from './deep-set/bake';
import type { ReadPart } from './pack/read-parts';
import { readParts } from './pack/read-parts';
import { MORE_PATHWAYS_JSON, PATHWAYS_JSON } from './pathways/bake-pathways';
import { type PreviewMesh, rasterise } from './preview/rasterise';
import { type Palette, colouring } from './preview/palettes';
import { pathwayRibbons } from './preview/ribbons';
import { SHEETS } from './preview/sheets';
import { GROUPS, type Level } from './structures';
import { SUBFIELDS_COARSE_GLB, SUBFIELDS_GLB } from './subfields/bake';

const MODELS = fileURLToPath(new URL('../../public/models/', import.meta.url));

export async function loadLevel(level: Level): Promise<ReadPart[]> {
  const parts = await Promise.all(
    GROUPS.map((group) => readParts(readFileSync(join(MODELS, `${group}.${level}.glb`)))),
  );
  return parts.flat();
}

function dressed(part: ReadPart, palette: Palette): PreviewMesh {
  const count = part.positions.length / 3;
  const colours = new Float32Array(count * 3);
  const openness = new Float32Array(count);
  for (let v = 0; v < count; v++) {
    colours.set(colouring(palette, part, v), v * 3);
    openness[v] = part.shade[v * 4]! / 255;
  }
  return {
    positions: part.positions,
    normals: part.normals,
    triangles: part.triangles,
    colours,
    openness,
  };
}

function montage(pictures: readonly PNG[], columns: number): PNG {
  const { width, height } = pictures[0]!;
  const sheet = new PNG({
    width: width * columns,
    height: height * Math.ceil(pictures.length / columns),
  });
  pictures.forEach((picture, i) =>
    PNG.bitblt(
      picture,
      sheet,
      0,
      0,
      width,
      height,
      (i % columns) * width,
      Math.floor(i / columns) * height,
    ),
  );
  return sheet;
}

const [folder, level = 'fine', only] = process.argv.slice(2);
if (!folder || (level !== 'fine' && level !== 'coarse'))
  throw new Error('usage: render-preview <folder> [fine|coarse] [sheet]');
mkdirSync(folder, { recursive: true });
const fine = level === 'fine';
const parts = [
  ...(await loadLevel(level)),
  ...(await readParts(readFileSync(join(MODELS, fine ? DEEP_SET_GLB : DEEP_SET_COARSE_GLB)))),
  ...(await readParts(readFileSync(join(MODELS, fine ? SUBFIELDS_GLB : SUBFIELDS_COARSE_GLB)))),
];
for (const sheet of SHEETS) {
  if (only && sheet.name !== only) continue;
  const meshes = parts
    .filter(({ id }) => sheet.shows.some((prefix) => id.startsWith(prefix)))
    .map((part) => dressed(part, sheet.palette));
  for (const file of sheet.pathways ? [PATHWAYS_JSON, MORE_PATHWAYS_JSON] : [])
    meshes.push(...pathwayRibbons(join(MODELS, file), sheet.pathways!));
  const pictures = sheet.views.map((view) => rasterise(meshes, view, sheet.width, sheet.height));
  writeFileSync(
    join(folder, `${sheet.name}.${level}.png`),
    PNG.sync.write(montage(pictures, sheet.columns)),
  );
  console.log(`${sheet.name}.${level}.png`);
}
