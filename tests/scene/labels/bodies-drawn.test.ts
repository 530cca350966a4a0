import { readFileSync } from 'node:fs';
import { Vector3 } from 'three';
import { beforeAll, describe, expect, it } from 'vitest';
import { fibrePoints, type Pathways } from '../../../src/atlas/pathways';
import { sceneFromMni } from '../../../src/atlas/spaces';
import { STANDING_VIEWS } from '../../../src/scene/camera/views';
import { BRAIN_BODIES } from '../../../src/scene/labels/brain-bodies';
import { SYNAPSE_BODIES, SYNAPSE_LABELS } from '../../../src/scene/synapse/label-points';
import { MEMBRANES } from '../../../src/scene/synapse/membrane-looks';
import { behindCut, BOUTON_CUT } from '../../../src/scene/synapse/section';
import { readSynapseFiles } from './synapse-files';
import { readGlb, type ModelNode } from '../../../src/scene/models/read-glb';
import { apart, compared, Silhouettes, type Silhouette } from './silhouette';

const bytesOf = (file: string): ArrayBuffer =>
  Uint8Array.from(readFileSync(`public/models/${file}`)).buffer;

/** Half the width of what is drawn of a bundle about its fibres, mm. */
const FIBRE = 1.5;

/** Distance from the middle beyond which membranes fade, nm. */
const FADES = 1150;

describe('bodies of the brain', () => {
  let nodes: readonly ModelNode[];
  let bundles: ReadonlyMap<string, readonly Vector3[]>;
  beforeAll(async () => {
    const files = ['deep.coarse.glb', 'hindbrain.coarse.glb', 'deep-set.coarse.glb'];
    nodes = (await Promise.all(files.map((file) => readGlb(bytesOf(file))))).flat();
    const read = JSON.parse(readFileSync('public/models/pathways.json', 'utf8')) as Pathways;
    bundles = new Map(
      read.bundles.map(({ id, fibres }) => [
        id,
        fibres.flatMap((fibre) => {
          const at = fibrePoints(fibre, read.unit_mm);
          return Array.from({ length: at.length / 3 }, (_, i) => {
            const place = sceneFromMni(at[i * 3]!, at[i * 3 + 1]!, at[i * 3 + 2]!);
            return new Vector3(...place);
          });
        }),
      ]),
    );
  });

  /** From where they are looked at: as they stand, from behind, and from above. */
  const looks = [
    ['as it stands', STANDING_VIEWS.circuit],
    ['from behind', { ...STANDING_VIEWS.circuit, azimuth: 2.6 }],
    ['from above', { ...STANDING_VIEWS.circuit, elevation: 1.2 }],
  ] as const;

  const structures = [
    'amygdala-left',
    'hippocampus-left',
    'thalamus-left',
    'accumbens-left',
    'cerebellum',
    'brainstem',
    'fornix-left',
  ] as const;

  it.each(looks.flatMap(([from, pose]) => structures.map((id) => ({ from, pose, id }))))(
    'cover $id as it is drawn, seen $from',
    ({ pose, id }) => {
      const silhouettes = new Silhouettes(pose);
      const node = nodes.find(({ name }) => name === id);
      const drawn: Silhouette =
        node === undefined
          ? silhouettes.ofBalls(bundles.get(id) ?? [], FIBRE)
          : silhouettes.ofSurface(node.geometry, node.matrix);
      const bodies = BRAIN_BODIES.circuit.filter(({ structure }) => structure === id);
      const { covered, beside } = compared(drawn, silhouettes.ofBodies(bodies, 1));
      // Fibres spread further than one line of stretches follows them.
      expect(covered).toBeGreaterThan(node === undefined ? 0.55 : 0.7);
      expect(beside).toBeLessThan(0.4);
    },
  );
});

describe('bodies of the synapse', () => {
  const DEPTH = 4;
  let silhouettes: Silhouettes;
  let parts: ReadonlyMap<string, Silhouette>;
  let granules: readonly Vector3[];
  beforeAll(async () => {
    const { parts: meshes, placed } = await readSynapseFiles();
    silhouettes = new Silhouettes(STANDING_VIEWS.synapse);
    granules = placed.get('bdnf-granules')!.map(({ at }) => at);
    const balls = (ids: readonly string[], radius: number): Silhouette => {
      const all = ids.flatMap((id) => placed.get(id) ?? []);
      return silhouettes.ofBalls(
        all.map(({ at }) => at).filter(({ z }) => z < BOUTON_CUT),
        radius,
      );
    };
    parts = new Map([
      ...MEMBRANES.map(({ part, cut }): [string, Silhouette] => [
        part,
        silhouettes.ofSurface(
          behindCut(meshes.get(part)!, cut),
          null,
          // Axon and dendrite fade as they leave the picture.
          ({ x, y }) => Math.hypot(x, y) < FADES,
        ),
      ]),
      ['vesicles', balls(['vesicles-resting', 'vesicles-recycling', 'vesicles-docked'], 60)],
      [
        'machinery',
        silhouettes.ofBalls(
          [...placed.get('ribosomes')!, ...placed.get('mtorc1')!].map(({ at }) => at),
          60,
        ),
      ],
    ]);
  });

  const bodiesOf = (...first: readonly (string | undefined)[]): Silhouette =>
    silhouettes.ofBodies(
      SYNAPSE_BODIES.filter(({ of }) => first.includes(of[0])),
      DEPTH,
    );

  it.each([
    ['mitochondrion', ['mitochondrion']],
    ['bouton', ['bouton']],
    ['spine', ['spine-head', 'growth-machinery', undefined]],
  ] as const)('cover the %s as it is drawn', (part, first) => {
    const { covered, beside } = compared(parts.get(part)!, bodiesOf(...first));
    expect(covered).toBeGreaterThan(0.8);
    expect(beside).toBeLessThan(0.3);
  });

  it('cover what of the astrocyte stands out beside the other two', () => {
    const seen = apart(parts.get('astrocyte')!, parts.get('bouton')!, parts.get('spine')!);
    const { covered, beside } = compared(seen, bodiesOf('astrocyte'));
    expect(covered).toBeGreaterThan(0.7);
    expect(beside).toBeLessThan(0.45);
  });

  it.each([
    ['vesicles', 'vesicles', 0.05],
    ['machinery', 'growth-machinery', 0.45],
  ] as const)('are where %s are', (part, first, most) => {
    expect(compared(parts.get(part)!, bodiesOf(first)).beside).toBeLessThan(most);
  });

  it('hold the granule that is named', () => {
    const { at } = SYNAPSE_LABELS.find(({ id }) => id === 'bdnf-granule')!;
    const { from } = SYNAPSE_BODIES.find(({ of }) => of[0] === 'bdnf-granule')!;
    const nearest = Math.min(...granules.map((place) => place.distanceTo(new Vector3(...at))));
    expect(nearest).toBeLessThan(10);
    expect(Math.hypot(at[0] - from[0], at[1] - from[1])).toBeLessThan(10);
  });
});
