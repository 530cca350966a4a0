import { Float32BufferAttribute, InstancedBufferGeometry } from 'three';
import { Cloud, CLOUD_SIZE } from './cloud';

/** Corners of a molecule's quad, x and y of each, and indices of its triangles. */
const QUAD = { corners: [-1, -1, 1, -1, 1, 1, -1, 1], index: [0, 1, 2, 0, 2, 3] } as const;
/** An ion has no halo: a triangle round its disc is enough. */
const TRIANGLE = {
  corners: [0, 1.34, -1.16, -0.67, 1.16, -0.67],
  index: [0, 1, 2],
} as const;

const NOTHING = new Cloud(0, 0);

/** A sodium ion that may pass a receptor after a release. */
export interface Ion {
  /** The receptor, and where it stands on the face, nm. */
  readonly receptor: number;
  readonly u: number;
  readonly w: number;
  /** By what chance its receptor closes, 0-1. */
  readonly chance: number;
  /** The how-manieth of its receptor's ions. */
  readonly ion: number;
  /** Where in its stretch of time it passes, 0-1. */
  readonly moment: number;
}

/**
 * What is on its way after a release, glutamate and the sodium that it lets in: one geometry with a piece for each molecule of a cloud
 * and each ion that may pass, one instance for each release under way. Where each is, the shader works out.
 */
export class Clouds {
  readonly geometry = new InstancedBufferGeometry();
  /** Where each molecule goes, and how many of them are drawn. */
  cloud = NOTHING;
  shown = 0;
  ions: readonly Ion[] = [];

  constructor() {
    this.geometry.instanceCount = 0;
  }

  /** Gives the molecules what chance has decided for each, and the ions their receptors. */
  fill(cloud: Cloud, ions: readonly Ion[]): void {
    const { along, across, down, uptake } = cloud;
    this.cloud = cloud;
    this.ions = ions;
    const corners: number[] = [];
    const deviates: number[] = [];
    const index: number[] = [];
    const add = (
      form: typeof QUAD | typeof TRIANGLE,
      deviate: readonly number[],
      receptor: number,
    ): void => {
      const first = deviates.length / deviate.length;
      for (let at = 0; at < form.corners.length; at += 2) {
        corners.push(form.corners[at]!, form.corners[at + 1]!, receptor + 1);
        deviates.push(...deviate);
      }
      for (const corner of form.index) index.push(first + corner);
    };
    // Molecules from the last to the first, then ions: so those that are drawn lie beside each other.
    for (let i = along.length - 1; i >= 0; i -= 1)
      add(QUAD, [along[i]!, across[i]!, down[i]!, uptake[i]!], -1);
    for (const { receptor, u, w, chance, ion, moment } of ions)
      add(TRIANGLE, [u, w, chance, ion + moment], receptor);
    this.geometry.setAttribute('position', new Float32BufferAttribute(corners, 3));
    this.geometry.setAttribute('deviate', new Float32BufferAttribute(deviates, 4));
    this.geometry.setIndex(index);
  }

  /** Draws so many releases, each with the first `molecules` of its cloud. @param flowing with sodium */
  show(releases: number, molecules = CLOUD_SIZE, flowing = true): void {
    const { geometry } = this;
    geometry.instanceCount = releases;
    const all = this.cloud.along.length;
    this.shown = Math.min(molecules, all);
    geometry.setDrawRange(
      (all - this.shown) * QUAD.index.length,
      this.shown * QUAD.index.length + (flowing ? this.ions.length * TRIANGLE.index.length : 0),
    );
  }
}
