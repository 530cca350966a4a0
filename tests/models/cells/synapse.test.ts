import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BufferAttribute, BufferGeometry, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import { beforeAll, describe, expect, it } from 'vitest';
import { areaCm2, bounds, enclosedVolumeMl } from '../../../models/anatomy/mesh/mesh';
import { topology } from '../../../models/anatomy/mesh/topology';
import type { Vec3 } from '../../../models/anatomy/volume/grid';
import { sizesTable } from '../../../models/cells/synapse/document';
import { layOut, SEED } from '../../../models/cells/synapse/layout';
import * as membranes from '../../../models/cells/synapse/membranes';
import { synapseOutputs } from '../../../models/cells/synapse/outputs';
import { transporterField } from '../../../models/cells/synapse/place-transporters';
import {
  type ReadSynapse,
  SYNAPSE_BUDGET,
  SYNAPSE_FILES,
  readSynapse,
} from '../../../models/cells/synapse/read-synapse';
import { SYNAPSE_SIZES, synapseSize } from '../../../src/evidence/synapse';

const folder = fileURLToPath(new URL('../../../public/models/cells/', import.meta.url));
let synapse: ReadSynapse;
beforeAll(async () => {
  synapse = await readSynapse(folder);
});

const part = (id: string) => synapse.parts.get(id)!;
const things = (id: string) => synapse.classes.get(id)!.instances;
const within = (measured: number, id: string) => {
  const { range } = synapseSize(id);
  expect(measured, id).toBeGreaterThanOrEqual(range[0]);
  expect(measured, id).toBeLessThanOrEqual(range[1]);
};
/** Area and volume of a part in um2 and um3; the mesh functions take mm. */
const area = (id: string) => areaCm2(part(id)) / 1e4;
const volume = (id: string) => enclosedVolumeMl(part(id)) / 1e6;
const distance = (a: Vec3, b: Vec3) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

function surfaceTree(id: string): MeshBVH {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(part(id).positions, 3));
  geometry.setIndex(new BufferAttribute(part(id).triangles, 1));
  return new MeshBVH(geometry);
}
/** Distances in nm from chosen vertices of one surface to another surface. */
function gaps(from: string, to: string, chosen: (point: Vec3) => boolean = () => true): number[] {
  const tree = surfaceTree(to);
  const { positions } = part(from);
  const found: number[] = [];
  for (let i = 0; i < positions.length; i += 3) {
    const point: Vec3 = [positions[i]!, positions[i + 1]!, positions[i + 2]!];
    if (chosen(point)) found.push(tree.closestPointToPoint(new Vector3(...point))!.distance);
  }
  return found;
}

describe('the table of sizes', () => {
  it('gives every row a source, and a range that holds the drawn value', () => {
    for (const { id, value, range, citation, provenance, note } of SYNAPSE_SIZES) {
      expect(value, id).toBeGreaterThanOrEqual(range[0]);
      expect(value, id).toBeLessThanOrEqual(range[1]);
      expect(citation, id).not.toBe('');
      if (provenance === 'assumed' && citation.startsWith('no '))
        expect(synapseSize(id).species, id).toBe('none');
      expect(note).not.toMatch(/to do/i);
    }
    expect(new Set(SYNAPSE_SIZES.map(({ id }) => id)).size).toBe(SYNAPSE_SIZES.length);
  });

  it('stands in the document as it is', () => {
    const page = fileURLToPath(new URL('../../../docs/synapse.md', import.meta.url));
    expect(readFileSync(page, 'utf8')).toContain(sizesTable());
  });
});

describe('the membranes', () => {
  it('are closed, manifold and in one piece, facing outwards', () => {
    for (const { id, ...mesh } of synapse.parts.values()) {
      const found = topology(mesh);
      expect(
        [found.boundaryEdges, found.nonManifoldEdges, found.nonManifoldVertices, found.components],
        id,
      ).toEqual([0, 0, 0, 1]);
      expect(enclosedVolumeMl(mesh), id).toBeGreaterThan(0);
    }
    for (const id of ['bouton', 'spine', 'astrocyte', 'mitochondrion', 'postsynaptic-density'])
      expect(topology(part(id)).genus, id).toBe(0);
  });

  it('have published sizes', () => {
    within(area('bouton'), 'bouton-surface');
    within((100 * volume('mitochondrion')) / volume('bouton'), 'mitochondrial-share');
    // two faces and a rim
    within(area('postsynaptic-density') / 2, 'psd-area');
    within(
      (volume('postsynaptic-density') / (area('postsynaptic-density') / 2)) * 1000,
      'psd-thickness',
    );
    let inside = 0;
    const step = 20;
    for (let z = -430; z < 0; z += step)
      for (let y = -600; y <= 600; y += step)
        for (let x = -600; x <= 600; x += step) if (membranes.spine(x, y, z) < 0) inside++;
    within((inside * step ** 3) / 1e9, 'spine-head-volume');
  });

  it('leave a cleft of published width everywhere along the active zone', () => {
    const found = gaps(
      'bouton',
      'spine',
      (point) => Math.abs(membranes.fromActiveZone(...point)) < 4,
    );
    expect(found.length).toBeGreaterThan(50);
    within(Math.min(...found), 'cleft-width');
    within(Math.max(...found), 'cleft-width');
    const across = gaps('spine', 'bouton', ([x, y, z]) => Math.hypot(x, y) < 300 && z > -60);
    within(Math.min(...across), 'cleft-width');
    within(Math.max(...across), 'cleft-width');
  });

  it('do not pass through each other', () => {
    for (const [a, b] of [
      ['bouton', 'spine'],
      ['astrocyte', 'bouton'],
      ['astrocyte', 'spine'],
      ['bouton', 'astrocyte'],
      ['spine', 'astrocyte'],
    ] as const)
      expect(Math.min(...gaps(a, b)), `${a}, ${b}`).toBeGreaterThan(10);
    const { positions } = part('mitochondrion');
    for (let i = 0; i < positions.length; i += 3)
      expect(membranes.bouton(positions[i]!, positions[i + 1]!, positions[i + 2]!)).toBeLessThan(
        -20,
      );
    // the density lies under the bilayer, less what simplification moved
    expect(Math.min(...gaps('postsynaptic-density', 'spine'))).toBeGreaterThan(2);
    expect(Math.min(...gaps('spine', 'postsynaptic-density'))).toBeGreaterThan(2);
  });
});

describe('what repeats', () => {
  it('is there in published numbers', () => {
    const count = (id: string) => things(id).length;
    within(count('vesicles-docked'), 'vesicles-docked');
    within(count('vesicles-recycling'), 'vesicles-recycling');
    within(
      count('vesicles-docked') + count('vesicles-recycling') + count('vesicles-resting'),
      'vesicles-total',
    );
    within(count('ampa'), 'ampa-count');
    within(count('nmda'), 'nmda-count');
    within(count('mglu5'), 'mglu-count');
    within(count('trkb'), 'trkb-count');
    within(count('bdnf-granules'), 'dense-core-count');
    within(count('mtorc1'), 'mtorc1-count');
    const perMicrometre = (3 * count('transporters')) / transporterField(part('astrocyte')).total;
    within(perMicrometre, 'transporter-density');
  });

  it('has published sizes', () => {
    const extent = (id: string, axis: 0 | 1 | 2) => {
      const [low, high] = bounds(part(id));
      return high[axis] - low[axis];
    };
    within(extent('ampa', 2), 'ampa-height');
    within(bounds(part('ampa'))[1][2], 'ampa-extracellular');
    within(extent('ampa', 0), 'ampa-width');
    within(extent('nmda', 2), 'nmda-height');
    within(extent('nmda', 0), 'nmda-width');
    within(extent('mglu5', 2), 'mglu-height');
    within(bounds(part('trkb'))[1][2], 'trkb-height');
    within(extent('transporter', 2), 'transporter-height');
    const reach = Array.from({ length: part('transporter').positions.length / 3 }, (_, i) =>
      Math.hypot(part('transporter').positions[i * 3]!, part('transporter').positions[i * 3 + 1]!),
    );
    within(2 * Math.max(...reach), 'transporter-diameter');
    within(extent('ribosome', 0), 'ribosome-diameter');
    within(extent('mtorc1', 0), 'mtorc1-length');
    within(extent('mtorc1', 1), 'mtorc1-width');
    for (const id of ['vesicles-docked', 'vesicles-recycling', 'vesicles-resting'])
      for (const { scale } of things(id)) {
        // one step of the packed size is 0.3 nm
        expect(scale * 39.5).toBeGreaterThan(34.8);
        expect(scale * 39.5).toBeLessThan(45.2);
      }
    for (const { scale } of things('bdnf-granules')) within(scale * 80, 'dense-core-diameter');
  });

  it('keeps vesicles apart, inside the bouton and out of the mitochondrion', () => {
    const balls = [
      'vesicles-docked',
      'vesicles-recycling',
      'vesicles-resting',
      'bdnf-granules',
    ].flatMap((id) =>
      things(id).map(({ position, scale }) => ({
        position,
        radius: scale * (id === 'bdnf-granules' ? 40 : 19.75),
      })),
    );
    for (const [i, a] of balls.entries()) {
      expect(membranes.bouton(...a.position)).toBeLessThan(-a.radius - membranes.BILAYER + 0.5);
      expect(membranes.mitochondrion(...a.position)).toBeGreaterThan(a.radius);
      for (const b of balls.slice(0, i))
        if (distance(a.position, b.position) < a.radius + b.radius)
          expect.fail('two vesicles touch');
    }
  });

  it('docks vesicles against the inner face of the active zone and keeps the pools at their depths', () => {
    for (const { position, scale } of things('vesicles-docked'))
      expect(
        Math.abs(membranes.fromActiveZone(...position) - membranes.BILAYER - scale * 19.75),
      ).toBeLessThan(0.6);
    const [from, to] = synapseSize('recycling-depth').range;
    for (const { position } of things('vesicles-recycling')) {
      expect(membranes.fromActiveZone(...position)).toBeGreaterThan(from - 0.1);
      expect(membranes.fromActiveZone(...position)).toBeLessThan(to + 0.1);
    }
    for (const { position } of things('vesicles-resting'))
      expect(membranes.fromActiveZone(...position)).toBeGreaterThan(to - 0.1);
  });

  it('sets receptors on the spine, apart, and none reaching the bouton', () => {
    const receptors = ['ampa', 'nmda', 'mglu5'].flatMap((id) =>
      things(id).map((one) => ({ ...one, id })),
    );
    const height = { ampa: 13, nmda: 10, mglu5: 10 } as Record<string, number>;
    for (const [i, { position, axis, id }] of receptors.entries()) {
      expect(Math.abs(membranes.spine(...position))).toBeLessThan(0.3);
      const tip = position.map((value, k) => value + height[id]! * axis[k]!) as unknown as Vec3;
      expect(membranes.bouton(...tip)).toBeGreaterThan(0.5);
      for (const other of receptors.slice(0, i))
        expect(distance(position, other.position)).toBeGreaterThan(12.4);
    }
  });

  it('places AMPA nanodomains opposite docked vesicles and NMDA receptors at the centre', () => {
    const docked = things('vesicles-docked').map(({ position: [x, y] }) => [x, y] as const);
    const near = docked.map(
      ([x, y]) =>
        things('ampa').filter(({ position }) => Math.hypot(position[0] - x, position[1] - y) < 38)
          .length,
    );
    expect(near.filter((count) => count >= 15)).toHaveLength(synapseSize('ampa-nanodomains').value);
    const fromAxis = (id: string) =>
      things(id).reduce((sum, { position }) => sum + Math.hypot(position[0], position[1]), 0) /
      things(id).length;
    expect(fromAxis('nmda')).toBeLessThan(61);
    expect(fromAxis('ampa')).toBeGreaterThan(2 * fromAxis('nmda'));
  });

  it('keeps ribosomes and mTORC1 inside the dendrite at the foot of the neck', () => {
    const machines = [
      ...things('ribosomes').map((one) => ({ ...one, r: 12.5 })),
      ...things('mtorc1').map((one) => ({ ...one, r: 14.5 })),
    ];
    for (const [i, { position, r }] of machines.entries()) {
      expect(membranes.spine(...position)).toBeLessThan(-r - membranes.BILAYER);
      expect(distance(position, [0, 0, membranes.SPINE_BASE_Z])).toBeLessThan(330);
      for (const other of machines.slice(0, i))
        expect(distance(position, other.position)).toBeGreaterThan(r + other.r);
    }
  });

  it('sets transporters on the astrocyte, apart', () => {
    const trimers = things('transporters');
    const tree = surfaceTree('astrocyte');
    for (const [i, { position }] of trimers.entries()) {
      expect(tree.closestPointToPoint(new Vector3(...position))!.distance).toBeLessThan(0.5);
      for (const other of trimers.slice(0, i))
        if (distance(position, other.position) < 8.8) expect.fail('two transporters touch');
    }
  });
});

describe('the files', () => {
  it('stay within their budget of bytes and triangles', () => {
    expect(synapse.gzipBytes).toBeLessThanOrEqual(SYNAPSE_BUDGET);
    const triangles = [...synapse.parts.values()].reduce(
      (sum, one) => sum + one.triangles.length / 3,
      0,
    );
    expect(triangles).toBeLessThan(26_000);
  });

  it('are what the code makes, byte for byte', { timeout: 120_000 }, async () => {
    const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    const made = await synapseOutputs();
    for (const file of SYNAPSE_FILES)
      expect(hash(made.get(file)!), file).toBe(hash(readFileSync(folder + file)));
  });

  it('hold another synapse for another seed', () => {
    const other = layOut(SEED + 1, part('astrocyte'));
    expect(other[0]!.instances[0]!.position).not.toEqual(things('vesicles-docked')[0]!.position);
  });
});
