import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  Color,
  InstancedBufferGeometry,
  InstancedMesh,
  InterleavedBufferAttribute,
  Layers,
  Mesh,
  Raycaster,
  Vector3,
} from 'three';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { BOW as BAKED_BOW } from '../../../models/cells/synapse/membranes';
import { SYNAPSE_EVENTS, synapseEvent } from '../../../src/evidence/synapse-events';
import type { VariableId } from '../../../src/contract/variables';
import { sectionChunk } from '../../../src/scene/materials/synapse/water';
import { createSharedUniforms } from '../../../src/scene/materials/shared-uniforms';
import { MOST_FREE } from '../../../src/scene/synapse/background';
import { MOST_UNDER_WAY } from '../../../src/scene/synapse/releases';
import { BOW, faceChunk, onFace, overFace } from '../../../src/scene/synapse/face';
import {
  isSynapseFault,
  loadSynapse,
  type SynapseModel,
} from '../../../src/scene/synapse/load-synapse';
import { lightOfRank } from '../../../src/scene/synapse/counts';
import { GROUP, LEAST, MOTE, MOTE_NUMBERS } from '../../../src/scene/synapse/motes';
import { BOUTON_CUT } from '../../../src/scene/synapse/section';
import { spineCut } from '../../../src/scene/synapse/spine-cut';
import { partOfMesh, partsAt } from '../../../src/store/structures/parts';
import { freeThere, STAYING, stayingChunk, WHOLE } from '../../../src/scene/synapse/staying';
import { SynapseScene } from '../../../src/scene/synapse/synapse-scene';
import { SynapseState } from '../../../src/scene/synapse/synapse-state';
import type { Stage } from '../../../src/scene/stage';
import { shaderFunction } from '../shader-function';
import { sample } from './sample';

const folder = fileURLToPath(new URL('../../../public/', import.meta.url));
const files = (broken?: string) => (url: string) => {
  const bytes = readFileSync(folder + url.slice(1));
  return Promise.resolve(
    new Response(url.endsWith(broken ?? '-') ? bytes.subarray(0, 900) : bytes),
  );
};

const stage = {
  shared: createSharedUniforms(),
  presence: {
    brain: { value: 0 },
    microcircuit: { value: 0 },
    dendrite: { value: 0 },
    synapse: { value: 1 },
  },
} as unknown as Stage;

let scene: SynapseScene;
let state: SynapseState;
beforeAll(async () => {
  vi.stubGlobal('fetch', files());
  const model = await loadSynapse('/');
  if (isSynapseFault(model)) throw new Error(model.reason);
  scene = new SynapseScene(model as SynapseModel, stage);
  state = new SynapseState(scene, 1);
});
afterAll(() => vi.unstubAllGlobals());

const meshes = (): Mesh[] => scene.root.children.filter((each) => each instanceof Mesh);
/** Those that a camera draws: what shares a call with others has none of its own. */
const drawnMeshes = (): Mesh[] => meshes().filter(({ layers }) => layers.test(new Layers()));
function triangles(mesh: Mesh): number {
  const one = (mesh.geometry.getIndex()?.count ?? 0) / 3;
  if (mesh instanceof InstancedMesh) return one * mesh.count;
  if (!(mesh.geometry instanceof InstancedBufferGeometry)) return one;
  const { drawRange, instanceCount } = mesh.geometry;
  return Math.min(one, drawRange.count / 3) * instanceCount;
}
/** What all releases under way have sent out, in quads. */
const released = (): number =>
  (scene.clouds.geometry.drawRange.count / 6) * scene.clouds.geometry.instanceCount;
/** Everything that a frame is told, and where what is free in the cleft stands. */
const written = (): number[] => {
  const { uUnderWay, uReleases, uOpenings } = scene.releases.uniforms;
  const { there, stay, numbers } = scene.motes;
  const used = uUnderWay.value * 4;
  return [
    ...uReleases.value.subarray(0, used),
    ...uOpenings.value.subarray(0, used),
    ...[...scene.ages.value, ...scene.nmdaOpen.value, ...there.value, stay.value],
    ...shownMotes().flatMap(({ row }) => [
      ...numbers.subarray(row * MOTE_NUMBERS, (row + 1) * MOTE_NUMBERS),
    ]),
  ];
};
const shader = (name: string) =>
  shaderFunction(stayingChunk, name) as (...given: number[]) => number;
const comeInShader = shader('lightOfRank');
const freeInShader = shader('freeThere');
const magnesiumInShader = shader('magnesiumThere');
/** All motes that are shown, as the shader finds out about each. */
function shownMotes(): { readonly row: number; readonly kind: number }[] {
  const { geometry, there, stay } = scene.motes;
  const look = geometry.getAttribute('look');
  const shown: { row: number; kind: number }[] = [];
  for (let row = 0; row < geometry.instanceCount; row += 1) {
    const [kind, rank, own] = [look.getX(row), look.getY(row), look.getZ(row)];
    const group = Math.floor(kind / GROUP);
    let light = WHOLE[group]!;
    if (group === STAYING.magnesium)
      light *= magnesiumInShader(
        rank,
        there.value[STAYING.heldKetamine]!,
        scene.nmdaOpen.value[own]!,
      );
    else light *= comeInShader(rank, there.value[group]!);
    if (group >= STAYING.freeGlutamate) light *= freeInShader(own, stay.value);
    if (light > LEAST) shown.push({ row, kind: kind % GROUP });
  }
  return shown;
}
const count = (kind: number): number => shownMotes().filter((each) => each.kind === kind).length;

describe('what is drawn', () => {
  it.each([
    ['far', 1.5, 75_000],
    ['near', 0.1, 120_000],
  ])('from %s stays within its triangles and 25 draw calls, in a burst too', (_, scale, most) => {
    scene.seenAt(scale);
    for (let tau = 0; tau < 60; tau += 0.5) {
      state.show(sample({ glutamateRelease: 114, synapticProtein: 113 }), tau, false);
      const sum = drawnMeshes().reduce((all, mesh) => all + triangles(mesh), 0);
      expect(sum).toBeLessThan(most);
    }
    expect(drawnMeshes().length).toBeLessThanOrEqual(25);
  });

  it('holds ketamine in round(N x occupancy) of all NMDA receptors, magnesium in the others', () => {
    expect(scene.nmda.placed).toHaveLength(20);
    for (const occupancy of [0, 0.02, 0.126, 0.22, 0.5, 0.99]) {
      state.show(sample({ nmdarOccupancyPyramidal: occupancy }), 0, true);
      const blocked = Math.round(20 * occupancy);
      expect(state.blocked).toBe(blocked);
      expect(count(1)).toBe(blocked);
      expect(count(3)).toBeLessThanOrEqual(20 - blocked);
      expect(count(3)).toBeGreaterThanOrEqual(20 - blocked - 3);
    }
  });

  it('shows all of those receptors on the terrace, in front of the bouton', () => {
    for (const { at } of scene.nmda.placed) {
      expect(at.z).toBeGreaterThan(BOUTON_CUT);
      expect(at.z).toBeLessThan(spineCut(at.y));
    }
  });

  it('is the same whichever way time is dragged', () => {
    const now = sample({ glutamateRelease: 110, ketamineBrainUnbound: 0.7, bdnf: 120 });
    const seen = (tau: number) => {
      state.show(now, tau, false);
      return written();
    };
    const first = [3, 9.7, 20].map(seen);
    seen(400);
    expect([20, 9.7, 3].map(seen).reverse()).toEqual(first);
  });

  it('sends no buffer as time goes by, but for a molecule of the background that comes elsewhere', () => {
    const versions = (): Map<object, number> =>
      new Map(
        meshes()
          .flatMap(({ geometry }) => Object.values(geometry.attributes))
          .map((each) => (each instanceof InterleavedBufferAttribute ? each.data : each))
          .map((each) => [each, (each as { version: number }).version]),
      );
    const { data } = scene.motes.geometry.getAttribute('look') as InterleavedBufferAttribute;
    state.show(sample({}), 4, false);
    let frames = 0;
    for (let frame = 0; frame < 600; frame += 1) {
      const before = versions();
      const rising = 100 + frame / 60;
      const growing = { mtorc1Activity: rising, trkbActivation: rising, bdnf: rising };
      data.clearUpdateRanges();
      state.show(
        sample({ ...growing, glutamateRelease: 114, synapticProtein: rising }),
        4 + frame / 60,
        false,
      );
      const sent = [...versions()].filter(([each, version]) => before.get(each) !== version);
      expect(sent.filter(([each]) => each !== data)).toEqual([]);
      // Rows of the free ones alone, which come first.
      for (const { start, count: numbers } of data.updateRanges)
        expect(start + numbers).toBeLessThanOrEqual(2 * MOST_FREE * MOTE_NUMBERS);
      frames += sent.length;
    }
    // Some twenty molecules come elsewhere every 4.5 s: in ten seconds some 45 times.
    expect(frames).toBeGreaterThan(25);
    expect(frames).toBeLessThan(70);
  });

  it('has room for all that is free in the cleft, and for all releases under way', () => {
    let most = 0;
    for (let tau = 0; tau < 120; tau += 0.1) {
      state.show(sample({ glutamateRelease: 150, ampaThroughput: 250 }), tau, false);
      most = Math.max(most, scene.releases.count);
    }
    expect(most).toBeGreaterThan(2);
    expect(most).toBeLessThan(MOST_UNDER_WAY / 2);
    state.show(sample({ glutamateExtracellular: 200, ketamineBrainUnbound: 10 }), 3, false);
    const { value: there } = scene.motes.there;
    expect(there[STAYING.freeGlutamate]).toBe(40);
    expect(there[STAYING.freeGlutamate]).toBeLessThan(MOST_FREE / 2);
    expect(there[STAYING.freeKetamine]).toBe(36);
  });

  it('lets molecules of the background come and go where the shader draws them, and stand where motion is reduced', () => {
    for (const begins of [0, 0.2, 0.75, 0.999])
      for (const stay of [-1, 0, 0.1, 0.5, 0.93])
        expect(freeInShader(begins, stay)).toBeCloseTo(freeThere(begins, stay), 9);
    const seen = new Set<string>();
    for (let tau = 0; tau < 9; tau += 0.05) {
      state.show(sample({}), tau, false);
      for (const { row, kind } of shownMotes())
        if (kind === MOTE.glutamate)
          seen.add([...scene.motes.numbers.subarray(row * 8, row * 8 + 3)].join());
    }
    // Twenty, each at two or three places in nine seconds; one in some ten finds none.
    expect(seen.size).toBeGreaterThan(40);
    expect(seen.size).toBeLessThanOrEqual(60);
    // Nobody is seen to jump: it comes elsewhere when it is not there.
    expect(freeThere(0.4, 0.6)).toBeCloseTo(0, 9);
  });

  it('lights by rank in the shader as here, and shows dimers that come in the order of their ranks', () => {
    for (const lit of [0, 0.3, 1, 4.75, 9])
      for (let rank = 0; rank < 10; rank += 1)
        expect(comeInShader(rank, lit)).toBeCloseTo(lightOfRank(rank, lit), 12);
    const dimers = (bdnf: number): number => {
      state.show(sample({ bdnf }), 0, true);
      return count(MOTE.bdnf);
    };
    expect(dimers(150)).toBe(Math.round(dimers(100) * 1.5));
  });

  it('shows change in numbers where motion is reduced, and then nothing moves', () => {
    const still = (values: Partial<Record<VariableId, number>>, tau: number) => {
      expect(state.show(sample(values), tau, true)).toBe(false);
      return written();
    };
    expect(still({}, 3)).toEqual(still({}, 77));
    state.show(sample({}), 0, true);
    const before = released();
    state.show(sample({ glutamateRelease: 114 }), 0, true);
    expect(released()).toBeGreaterThan(before * 1.05);
  });

  it('rings what is above its baseline, and nothing at baseline', () => {
    state.show(sample({}), 0, true);
    expect(count(5)).toBe(0);
    state.show(sample({ mtorc1Activity: 125 }), 0, true);
    expect(count(5)).toBe(3);
    state.show(sample({ synapticProtein: 115 }), 0, true);
    expect(scene.ampa.mesh.count).toBe(138);
  });

  it('has colours of its own in each theme', () => {
    scene.paint('dark');
    const dark = new Color().copy(scene.uniforms.uGrowthColour.value);
    scene.paint('light');
    expect(dark.equals(scene.uniforms.uGrowthColour.value)).toBe(false);
  });
});

describe('a hand that points', () => {
  const first = (from: Vector3, to: Vector3): string | undefined => {
    scene.root.updateMatrixWorld(true);
    const ray = new Raycaster(from, to.clone().sub(from).normalize());
    const hits = ray.intersectObjects(meshes(), false);
    return partOfMesh(hits[0]?.object.name ?? '')?.id;
  };

  it('finds receptors from above, vesicles and machines from the front', () => {
    state.show(sample({}), 0, true);
    const overhead = (at: Vector3): string | undefined =>
      first(at.clone().add(new Vector3(0, 30, 40)), at.clone().add(new Vector3(0, 7, 2)));
    expect(overhead(scene.nmda.placed[18]!.at)).toBe('nmda-receptors');
    const ahead = (at: Vector3): string | undefined => first(at.clone().setZ(900), at);
    expect(ahead(scene.docked[2]!.at)).toBe('docked-vesicles');
    expect(ahead(scene.mtorc1.placed[1]!.at)).toBe('mtorc1');
    expect(ahead(scene.granules[0]!.at)).toBe('bdnf-granules');
  });

  it('finds every part of the list in the scene', () => {
    const names = new Set(meshes().map(({ name }) => name));
    for (const { meshes: drawn } of partsAt('synapse'))
      for (const name of drawn) expect(names).toContain(name);
  });
});

describe('its shape', () => {
  it('agrees with the bake about the cleft', () => {
    expect(BOW).toBe(BAKED_BOW);
    const out = [0, 0, 0];
    overFace(120, -60, 20, out, 0);
    const [u, w] = onFace(out[0]!, out[1]!, out[2]!);
    expect([u, w][0]).toBeCloseTo(120, 6);
    expect([u, w][1]).toBeCloseTo(-60, 6);
    const away = new Vector3()
      .fromArray(out)
      .add(new Vector3(0, BOW, 0))
      .length();
    expect(away).toBeCloseTo(BOW + 20, 6);
    const drawn = shaderFunction(faceChunk, 'overFace') as (...given: number[]) => number[];
    drawn(120, -60, 20).forEach((value, axis) => expect(value).toBeCloseTo(out[axis]!, 9));
  });

  it('has its receptors on the face, upright on it: what a shader works out from there is where they are', () => {
    const point = [0, 0, 0];
    for (const { at, axis } of [...scene.ampa.placed, ...scene.nmda.placed]) {
      const [u, w] = onFace(at.x, at.y, at.z);
      overFace(u, w, 20, point, 0);
      expect(
        new Vector3().fromArray(point).distanceTo(at.clone().addScaledVector(axis, 20)),
      ).toBeLessThan(0.25);
    }
  });

  it('is cut by the shader where it is cut here', () => {
    const numbers =
      /clamp\(\(y \+ ([\d.]+)\) \/ ([\d.]+), 0\.0, 1\.0\);\s+return mix\(([\d.]+), ([\d.]+),/.exec(
        sectionChunk,
      );
    const [shift, span, neck, terrace] = numbers!.slice(1).map(Number) as [
      number,
      number,
      number,
      number,
    ];
    for (let y = -700; y <= 20; y += 15) {
      const t = Math.min(1, Math.max(0, (y + shift) / span));
      expect(neck + (terrace - neck) * t * t * (3 - 2 * t)).toBeCloseTo(spineCut(y), 9);
    }
    expect(Number(/BOUTON_CUT = (-?[\d.]+)/.exec(sectionChunk)![1])).toBe(BOUTON_CUT);
  });
});

describe('a broken download', () => {
  it.each(['synapse.glb', 'synapse.bin'])('names %s', async (file) => {
    vi.stubGlobal('fetch', files(file));
    const result = await loadSynapse('/');
    expect(isSynapseFault(result) && result.file).toBe(file);
  });

  it('names the file that the server does not have', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
    const result = await loadSynapse('/');
    expect(isSynapseFault(result) && result.reason).toContain('404');
  });
});

it('gives every rate and time a source, and a range that holds what is drawn', () => {
  for (const { id, range, citation, value } of SYNAPSE_EVENTS) {
    expect(citation, id).not.toBe('');
    expect(value, id).toBeGreaterThanOrEqual(range[0]);
    expect(value, id).toBeLessThanOrEqual(range[1]);
  }
  expect(() => synapseEvent('nothing')).toThrow();
});
