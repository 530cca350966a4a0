import type { Manifest, Structure } from '../../src/atlas/manifest';
import { CURVATURE_PER_STEP, DEPTH_MM_PER_STEP, FLAT } from './attributes';
import { areaCm2, enclosedVolumeMl } from './mesh/mesh';
import { topology } from './mesh/topology';
import { corners, rounded } from './measures';
import { SOURCE } from './notice';
import { type ReadPart } from './pack/read-parts';
import { REGIONS, TERRITORIES } from './regions/region-table';
import { sha256 } from './source/checksum';
import { LEVELS, type Level, STRUCTURES } from './structures';

/** A file that goes into public/models. */
export interface OutputFile {
  readonly file: string;
  readonly level: Level | 'both';
  readonly bytes: Uint8Array;
}

function structureEntry(
  id: string,
  parts: Readonly<Record<Level, { part: ReadPart; file: string }>>,
): Structure {
  const info = STRUCTURES.find((candidate) => candidate.id === id)!;
  const { part } = parts.fine;
  const fileOf = (level: Level) => {
    const { part: at, file } = parts[level];
    return { file, triangles: at.triangles.length / 3, vertices: at.positions.length / 3 };
  };
  return {
    id,
    latin: info.latin,
    english: info.english,
    side: info.side,
    levels: { coarse: fileOf('coarse'), fine: fileOf('fine') },
    bounds_mm: corners(part),
    volume_ml: rounded(enclosedVolumeMl(part), 2),
    area_cm2: rounded(areaCm2(part), 1),
    genus: topology(part).genus,
    schematic: false,
    note: info.note ?? null,
  };
}

/** Everything about the outputs, measured on the packed files as a reader decodes them. */
export function manifestOf(
  files: readonly OutputFile[],
  decoded: ReadonlyMap<string, readonly ReadPart[]>,
): Manifest {
  const find = (id: string, level: Level) => {
    const file = files.find(
      (candidate) =>
        candidate.level === level && decoded.get(candidate.file)?.some((part) => part.id === id),
    );
    const part = file && decoded.get(file.file)!.find((candidate) => candidate.id === id);
    if (!file || !part) throw new Error(`no ${level} file holds ${id}`);
    return { part, file: file.file };
  };
  return {
    version: 1,
    source: SOURCE,
    axes: { X: 'x', Y: 'z', Z: '-y' },
    attributes: {
      shade: {
        components: ['openness', 'depth', 'curvature', 'region'],
        depth_mm_per_step: rounded(DEPTH_MM_PER_STEP, 5),
        curvature_per_mm_per_step: rounded(CURVATURE_PER_STEP, 6),
        curvature_flat: FLAT,
      },
      territory: { components: [...TERRITORIES] },
    },
    files: files.map(({ file, level, bytes }) => ({
      file,
      level,
      bytes: bytes.byteLength,
      sha256: sha256(bytes),
    })),
    structures: STRUCTURES.map(({ id }) =>
      structureEntry(id, { coarse: find(id, LEVELS[0]), fine: find(id, LEVELS[1]) }),
    ),
    regions: REGIONS.map((region) => ({ ...region, approximate: true })),
  };
}
