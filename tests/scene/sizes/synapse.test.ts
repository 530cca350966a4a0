import {
  BufferGeometry,
  DoubleSide,
  Matrix4,
  Ray,
  Vector3,
  type InstancedMesh,
  type Mesh,
} from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import { beforeAll, describe, expect, it } from 'vitest';
import { synapseSize } from '../../../src/evidence/synapse';
import { FAR } from '../../../src/scene/synapse/molecules';
import type { SynapseScene } from '../../../src/scene/synapse/synapse-scene';
import { expectDrawn, synapseRange, type Published } from './published';
import { synapseOf } from './synapse-drawn';

let scene: SynapseScene;
beforeAll(async () => {
  scene = await synapseOf();
  scene.seenAt(FAR / 2);
});

const meshOf = (name: string): Mesh => scene.root.getObjectByName(name) as Mesh;
const one = new Matrix4();

/** How large the instances of a molecule are drawn, nm: as the mesh, if none is scaled. */
function instancesAreTrue(mesh: InstancedMesh): void {
  const scale = new Vector3();
  for (let i = 0; i < mesh.count; i += 1) {
    mesh.getMatrixAt(i, one);
    scale.setFromMatrixScale(one);
    // What the section takes is drawn nowhere. An axis is packed into two bytes.
    if (scale.x === 0) continue;
    for (const along of scale.toArray()) expect(along).toBeCloseTo(1, 2);
  }
}

type Extent = 'height' | 'width' | 'above';

/** Of a molecule whose y points out of the membrane, nm: from end to end, its greatest width, and what stands over the outer face. */
function extentOf({ geometry }: Mesh, extent: Extent): number {
  geometry.computeBoundingBox();
  const { min, max } = geometry.boundingBox!;
  if (extent === 'height') return max.y - min.y;
  return extent === 'above' ? max.y : Math.max(max.x - min.x, max.z - min.z);
}

/** What is left of an NMDA receptor's height over the membrane: the row gives the whole, of which the bilayer takes its share. */
const NMDA_ABOVE = ((): Published => {
  const [height, bilayer] = [synapseRange('nmda-height'), synapseRange('bilayer-thickness')];
  return {
    row: `${height.row} less ${bilayer.row}`,
    range: [height.range[0] - bilayer.range[1], height.range[1] - bilayer.range[0]],
  };
})();

const MOLECULES: readonly (readonly [string, Extent, () => Published])[] = [
  ['synapse-ampa', 'height', () => synapseRange('ampa-height')],
  ['synapse-ampa', 'above', () => synapseRange('ampa-extracellular')],
  ['synapse-ampa', 'width', () => synapseRange('ampa-width')],
  ['synapse-nmda', 'height', () => synapseRange('nmda-height')],
  ['synapse-nmda', 'above', () => NMDA_ABOVE],
  ['synapse-nmda', 'width', () => synapseRange('nmda-width')],
  ['synapse-mglu', 'height', () => synapseRange('mglu-height')],
  ['synapse-trkb', 'above', () => synapseRange('trkb-height')],
  ['synapse-mtorc1', 'width', () => synapseRange('mtorc1-length')],
  ['synapse-ribosomes', 'width', () => synapseRange('ribosome-diameter')],
];

describe('molecules at the synapse, as they are drawn', () => {
  it.each(MOLECULES)('%s has its published %s from near, to a hundredth', (name, extent, row) => {
    scene.seenAt(FAR / 2);
    const mesh = meshOf(name) as InstancedMesh;
    instancesAreTrue(mesh);
    expectDrawn('synapse', extentOf(mesh, extent), row(), 0.01);
  });

  it.each(MOLECULES)('%s keeps its %s from afar, to four pixels or 2.4 nm', (name, extent) => {
    scene.seenAt(FAR / 2);
    const fine = extentOf(meshOf(name), extent);
    scene.seenAt(2 * FAR);
    const coarse = extentOf(meshOf(name), extent);
    scene.seenAt(FAR / 2);
    expect(Math.abs(fine - coarse)).toBeLessThan(4 * FAR);
  });

  it('transporters are as wide as published: three discs on a square of two triangles', () => {
    const { fragmentShader, vertexShader } = meshOf('synapse-transporters').material as never as {
      fragmentShader: string;
      vertexShader: string;
    };
    const [, off, radius] = /length\(vCorner - ([\d.]+) \* vec2\(.*\) - ([\d.]+)\)/.exec(
      fragmentShader,
    )!;
    const [, half] = /\* ([\d.]+);\n {2}gl_Position/.exec(vertexShader)!;
    expectDrawn(
      'synapse',
      2 * Number(half) * (Number(off) + Number(radius)),
      synapseRange('transporter-diameter'),
    );
  });
});

describe('vesicles at the synapse, as they are drawn', () => {
  /** Diameters of the discs, nm. */
  function diametersOf(name: string): number[] {
    const place = meshOf(name).geometry.getAttribute('place');
    return Array.from({ length: place.count }, (_, i) => 2 * place.getW(i));
  }

  it.each([
    ['synapse-vesicles', 'vesicle-diameter'],
    ['synapse-docked', 'vesicle-diameter'],
    ['synapse-granules', 'dense-core-diameter'],
  ])('%s: each has a published diameter, to half a step of its packed size', (name, row) => {
    const found = diametersOf(name);
    expect(found.length).toBeGreaterThan(1);
    for (const diameter of found) expectDrawn('synapse', diameter, synapseRange(row), 0.005);
  });

  it('spread about the published mean', () => {
    const found = diametersOf('synapse-vesicles');
    const mean = found.reduce((sum, each) => sum + each, 0) / found.length;
    expect(Math.abs(mean - synapseSize('vesicle-diameter').value)).toBeLessThan(1);
  });
});

describe('membranes at the synapse, as they are drawn', () => {
  const trees = new Map<string, MeshBVH>();
  const treeOf = (name: string): MeshBVH => {
    const index = meshOf(name).geometry.getIndex()!;
    const whole = new BufferGeometry();
    whole.setAttribute('position', meshOf(name).geometry.getAttribute('position'));
    whole.setIndex(index.clone());
    const tree = trees.get(name) ?? new MeshBVH(whole);
    trees.set(name, tree);
    return tree;
  };
  /** Corners that triangles of what is drawn have, nm. */
  function corners(name: string): Vector3[] {
    const { geometry } = meshOf(name);
    const position = geometry.getAttribute('position');
    return [...new Set(geometry.getIndex()!.array)].map((i) =>
      new Vector3().fromBufferAttribute(position, i),
    );
  }
  /** Width across x of a mesh between two heights, nm. */
  function across(name: string, low: number, high: number): number {
    const found = corners(name).filter(({ y }) => y > low && y < high);
    expect(found.length).toBeGreaterThan(8);
    return Math.max(...found.map(({ x }) => x)) - Math.min(...found.map(({ x }) => x));
  }

  it('leave a cleft of published width between their outer faces, behind the section', () => {
    const widths = corners('synapse-spine')
      .filter(({ x, y, z }) => Math.hypot(x, z) < 290 && y > -60 && z < -66)
      .map((corner) => treeOf('synapse-bouton').closestPointToPoint(corner)!.distance);
    expect(widths.length).toBeGreaterThan(20);
    expectDrawn('synapse', Math.min(...widths), synapseRange('cleft-width'));
    expectDrawn('synapse', Math.max(...widths), synapseRange('cleft-width'));
  });

  it('have a density as wide as the disc of its published area, and as thick', () => {
    const [least, most] = synapseSize('psd-area').range;
    const disc = (area: number): number => 2 * Math.sqrt(area / Math.PI);
    const face = corners('synapse-density');
    const wide = Math.max(...face.map(({ x }) => x)) - Math.min(...face.map(({ x }) => x));
    expectDrawn('synapse', wide, { row: 'psd-area', range: [disc(least), disc(most)] });
    // As the row says, 0.3 um2: a disc of 618 nm, to a twentieth.
    expect(wide / 1000 / disc(synapseSize('psd-area').value)).toBeCloseTo(1, 1);
    const down = new Vector3(0, -1, 0);
    const tree = treeOf('synapse-density');
    for (const x of [-150, -60, 40, 160]) {
      const hits = tree
        .raycast(new Ray(new Vector3(x, 50, -30), down), DoubleSide)
        .map(({ distance }) => distance);
      expectDrawn('synapse', Math.max(...hits) - Math.min(...hits), synapseRange('psd-thickness'));
    }
  });

  it('have a spine with a neck and a dendrite of published thickness', () => {
    expectDrawn(
      'synapse',
      across('synapse-spine', -700, -600),
      synapseRange('spine-neck-diameter'),
    );
    // From where the head goes over into the neck to where the neck goes over into the dendrite: it is no more than a third wider there.
    const narrow = corners('synapse-spine').filter(
      ({ x, y, z }) => y < -300 && y > -1000 && Math.hypot(x, z) < 1.33 * 100 + 1,
    );
    const heights = narrow.map(({ y }) => y);
    expectDrawn(
      'synapse',
      Math.max(...heights) - Math.min(...heights),
      synapseRange('spine-neck-length'),
    );
    const shaft = corners('synapse-spine').filter(({ x }) => Math.abs(Math.abs(x) - 500) < 120);
    const ys = shaft.filter(({ y }) => y < -700).map(({ y }) => y);
    expectDrawn('synapse', Math.max(...ys) - Math.min(...ys), synapseRange('dendrite-diameter'));
  });

  it('have the axon that the bouton sits on as thick as published', () => {
    const axon = corners('synapse-bouton').filter(({ x }) => Math.abs(x + 1200) < 80);
    const ys = axon.map(({ y }) => y);
    expectDrawn('synapse', Math.max(...ys) - Math.min(...ys), synapseRange('axon-diameter'), 0.25);
  });
});
