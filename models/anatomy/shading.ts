import { shadeBytes, territoryBytes } from './attributes';
import type { Reduced } from './levels';
import { type Occluder, occluderOf, openness } from './mesh/occlusion';
import type { Part } from './pack/glb';
import { corticalRegions, territoryIndicator } from './regions/cortical-regions';
import { deepRegion } from './regions/deep-regions';
import { nearestVertexFinder } from './regions/nearest';
import type { Level } from './structures';

/** Light that a neighbour takes compared with the structure itself: the other hemisphere may be hidden or made of glass. */
const NEIGHBOUR_WEIGHT = 0.5;

/** Step of the byte channels at the coarse level. */
const COARSE_STEP = 4;

const isCortex = (id: string) => id.startsWith('cortex-');
const isHindbrain = (id: string) => id === 'cerebellum' || id === 'brainstem';

/** Casts shadows among the fine surfaces and gives every part its byte attributes, at both levels. */
export class Shading {
  private readonly occluders: ReadonlyMap<string, Occluder['bvh']>;
  private readonly regions = new Map<
    string,
    { labels: Uint8Array; territory: Float32Array; find: ReturnType<typeof nearestVertexFinder> }
  >();

  constructor(fine: readonly Reduced[]) {
    this.occluders = new Map(fine.map(({ id, mesh }) => [id, occluderOf(mesh)]));
    for (const { id, mesh, curvature } of fine) {
      if (!isCortex(id)) continue;
      const side = id === 'cortex-left' ? 'left' : 'right';
      const labels = corticalRegions(mesh, curvature, side);
      this.regions.set(id, {
        labels,
        territory: territoryIndicator(mesh, labels, side),
        find: nearestVertexFinder(mesh),
      });
    }
  }

  /** The structure itself first, then what stands around it. */
  private occludersOf(id: string): Occluder[] {
    const outer = isCortex(id) || isHindbrain(id);
    const solid = [...this.occluders.keys()].filter(
      (other) => (isCortex(other) || isHindbrain(other)) === outer,
    );
    const weight = (other: string) =>
      outer && isCortex(id) && isCortex(other) ? NEIGHBOUR_WEIGHT : outer ? 0.8 : 1;
    return [
      { bvh: this.occluders.get(id)!, weight: 1 },
      ...solid
        .filter((other) => other !== id)
        .map((other) => ({ bvh: this.occluders.get(other)!, weight: weight(other) })),
    ];
  }

  /** The finished part; regions come from the nearest fine vertex, so that both levels agree. */
  part({ id, mesh, normals, curvature, depth }: Reduced, level: Level): Part {
    const step = level === 'coarse' ? COARSE_STEP : 1;
    const open = openness(mesh, normals, this.occludersOf(id));
    const count = open.length;
    const region = new Uint8Array(count);
    const territory = new Float32Array(count * 4);
    const cortical = this.regions.get(id);
    for (let v = 0; v < count; v++) {
      const [x, y, z] = [
        mesh.positions[v * 3]!,
        mesh.positions[v * 3 + 1]!,
        mesh.positions[v * 3 + 2]!,
      ];
      if (!cortical) {
        region[v] = deepRegion(id, x, y, z);
        continue;
      }
      const nearest = cortical.find(x, y, z);
      region[v] = cortical.labels[nearest]!;
      territory.set(cortical.territory.subarray(nearest * 4, nearest * 4 + 4), v * 4);
    }
    const shade = shadeBytes(open, depth, curvature, region, step);
    const part = { id, positions: mesh.positions, normals, triangles: mesh.triangles, shade };
    return cortical ? { ...part, territory: territoryBytes(territory, step) } : part;
  }
}
