import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bakeAtlas } from './atlas/bake';
import { bakeDeepSet } from './deep-set/bake';
import { type Reduced, reduced } from './levels';
import { type OutputFile, manifestOf } from './manifest';
import { areaCm2, enclosedVolumeMl } from './mesh/mesh';
import { genusOfClosed } from './mesh/topology';
import { bakeMri } from './mri/bake';
import { COLIN27_NOTICE } from './notice';
import { packGlb } from './pack/glb';
import { readParts } from './pack/read-parts';
import { MORE_PATHWAYS_JSON, PATHWAYS_JSON, bakePathways } from './pathways/bake-pathways';
import { Shading } from './shading';
import { GROUPS, LEVELS, type Level, STRUCTURES } from './structures';
import { bakeSubfields } from './subfields/bake';
import { fullSurfaces, loadBrain, loadDeepSetSource } from './surfaces';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const OUTPUT = here('../../public/models/');

const started = Date.now();
const say = (text: string) =>
  console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}`);

function write(files: readonly { readonly file: string; readonly bytes: Uint8Array }[]): void {
  mkdirSync(OUTPUT, { recursive: true });
  for (const { file, bytes } of files) {
    writeFileSync(OUTPUT + file, bytes);
    say(`${file}: ${bytes.byteLength} bytes`);
  }
}

async function bake(): Promise<void> {
  const brain = loadBrain(here('.cache'));
  say('partitioned');
  const levels: Record<Level, Reduced[]> = { coarse: [], fine: [] };
  for (const full of fullSurfaces(brain)) {
    const { triangles } = STRUCTURES.find(({ id }) => id === full.id)!;
    const size = `${enclosedVolumeMl(full.mesh).toFixed(2)} ml, ${areaCm2(full.mesh).toFixed(1)} cm2, genus ${genusOfClosed(full.mesh)}`;
    say(`${full.id}: ${full.mesh.triangles.length / 3} triangles, ${size}`);
    for (const level of LEVELS)
      levels[level].push(
        await reduced(level === 'coarse' ? (full.coarse ?? full) : full, triangles[level]),
      );
  }
  const shading = new Shading(levels.fine);
  say('regions drawn');

  const files: OutputFile[] = [];
  for (const level of LEVELS) {
    const parts = new Map(levels[level].map((part) => [part.id, shading.part(part, level)]));
    for (const group of GROUPS) {
      const members = STRUCTURES.filter((structure) => structure.group === group).map(({ id }) =>
        parts.get(id)!,
      );
      const bytes = await packGlb(members, `${COLIN27_NOTICE} Modified.`);
      files.push({ file: `${group}.${level}.glb`, level, bytes });
      say(`${group}.${level}.glb: ${bytes.byteLength} bytes`);
    }
  }
  const decoded = new Map<string, Awaited<ReturnType<typeof readParts>>>();
  for (const { file, bytes } of files) decoded.set(file, await readParts(bytes));
  const fine = [...decoded].filter(([file]) => file.includes('.fine.')).flatMap(([, at]) => at);
  const pathways = (which: 'first' | 'more') =>
    Buffer.from(JSON.stringify(bakePathways(brain, fine, which)));
  files.push({ file: PATHWAYS_JSON, level: 'both', bytes: pathways('first') });

  write(files);
  write([{ file: MORE_PATHWAYS_JSON, bytes: pathways('more') }]);
  write(await bakeDeepSet(brain));
  write(await bakeSubfields(brain));
  write(bakeMri(brain.grid, brain.t1));
  writeFileSync(
    `${OUTPUT}manifest.json`,
    `${JSON.stringify(manifestOf(files, decoded), null, 1)}\n`,
  );
}

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
const scan = () => loadDeepSetSource(here('.cache'));
const alone: Readonly<Record<string, () => Promise<void>>> = {
  deep: async () => write(await bakeDeepSet(scan())),
  subfields: async () => write(await bakeSubfields(scan())),
  mri: async () => {
    const { grid, t1 } = scan();
    write(bakeMri(grid, t1));
  },
  // the descriptions are written after every bake
  atlas: async () => {},
};
if (only === undefined) await bake();
else if (alone[only]) await alone[only]();
else throw new Error(`--only ${only}: known are ${Object.keys(alone).join(', ')}`);
write(await bakeAtlas(OUTPUT));
say('done');
