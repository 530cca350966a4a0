import { Float32BufferAttribute, InstancedBufferGeometry, Uint16BufferAttribute } from 'three';
import type { Cloud } from './cloud';
import type { Column } from './shared-rows';

/** Releases whose glutamate can be on its way at once; no protocol has so many. */
export const MOST_CLOUDS = 24;
const CORNERS = [-1, -1, 1, -1, 1, 1, -1, 1] as const;

/**
 * The glutamate of all releases under way: one geometry with a quad for each molecule of a cloud, one instance for each release. Of a frame
 * only the releases are written; where each molecule is, the shader works out.
 */
export class Clouds {
  readonly geometry = new InstancedBufferGeometry();
  private count = 0;

  /** @param releases room for {@link MOST_CLOUDS} of four numbers each */
  constructor(private readonly releases: Column) {
    this.geometry.setAttribute('release', releases.attribute());
    this.geometry.instanceCount = 0;
  }

  /** Gives the molecules what chance has decided for each. */
  fill({ along, across, down, uptake }: Cloud): void {
    const corners = new Float32Array(along.length * 12);
    const deviates = new Float32Array(along.length * 16);
    const index = new Uint16Array(along.length * 6);
    for (let i = 0; i < along.length; i += 1) {
      for (let k = 0; k < 4; k += 1) {
        const at = i * 4 + k;
        corners[at * 3] = CORNERS[k * 2]!;
        corners[at * 3 + 1] = CORNERS[k * 2 + 1]!;
        deviates.set([along[i]!, across[i]!, down[i]!, uptake[i]!], at * 4);
      }
      index.set(
        [0, 1, 2, 0, 2, 3].map((k) => i * 4 + k),
        i * 6,
      );
    }
    this.geometry.setAttribute('position', new Float32BufferAttribute(corners, 3));
    this.geometry.setAttribute('deviate', new Float32BufferAttribute(deviates, 4));
    this.geometry.setIndex(new Uint16BufferAttribute(index, 1));
  }

  /** @param molecules of each release */
  begin(molecules: number): void {
    this.count = 0;
    this.geometry.setDrawRange(0, molecules * 6);
  }

  /** Adds a release at face coordinates (nm), its cloud turned (radians), some time ago (ms). */
  add(u: number, w: number, turn: number, time: number): void {
    if (this.count >= MOST_CLOUDS) return;
    this.releases.set(this.count, 0, u);
    this.releases.set(this.count, 1, w);
    this.releases.set(this.count, 2, turn);
    this.releases.set(this.count, 3, time);
    this.count += 1;
  }

  end(): void {
    this.geometry.instanceCount = this.count;
  }
}
