import { Color, Group, InstancedBufferAttribute, Mesh, type ShaderMaterial } from 'three';
import type { Theme } from '../../contract/view';
import { synapseSize } from '../../evidence/synapse';
import { hash01 } from '../../math/seeded-hash';
import { paletteOf } from '../../palette/palette';
import { partOfMesh } from '../../store/structures/parts';
import { createMembraneMaterial, createRimMaterial } from '../materials/synapse/membrane';
import {
  createMoleculeMaterial,
  createTrimerMaterial,
  type MoleculeLook,
} from '../materials/synapse/molecule';
import { createBallMaterial, createDockedMaterial } from '../materials/synapse/vesicle';
import type { SynapseUniforms } from '../materials/synapse/water';
import { notMet } from '../parts/not-met';
import { treeRaycast } from '../parts/tree-raycast';
import type { Stage } from '../stage';
import { BallMesh, ballGeometry, dockedGeometry, trimerGeometry } from './balls';
import { MOST_FREE } from './background';
import { Clouds } from './clouds';
import { DrawnReleases } from './drawn-releases';
import { onFace } from './face';
import type { SynapseModel } from './load-synapse';
import { MEMBRANES } from './membrane-looks';
import { Edges } from './edges';
import { FAR, Molecules } from './molecules';
import { Motes } from './motes';
import { STRUCTURE_SEED } from './order';
import type { Placement } from './read-instances';
import { placesForMore } from './scatter-ampa';
import { behindCut, BOUTON_CUT, rimGeometry } from './section';
import { smallMeshes } from './small-meshes';
import { Shown } from './small-parts';
import { spineCut } from './spine-cut';

/** Motes that stay where they are, at most. */
const MOST_STAYING = 500;
/** Membranes come in over the branch that they are part of. */
const OVER_BRANCH = 4;

/** Everything of the synapse that is drawn, built once from the baked parts. */
export class SynapseScene {
  readonly root = new Group();
  readonly uniforms: SynapseUniforms;
  /** Releases under way, as the shaders are told of them. */
  readonly releases = new DrawnReleases();
  readonly clouds = new Clouds();
  readonly motes = new Motes(2 * MOST_FREE + MOST_STAYING);
  /** How far each NMDA receptor is open, 0-1. */
  readonly nmdaOpen: { readonly value: Float32Array };
  /** Seconds of the film since the last release of each docking site. */
  readonly ages: { readonly value: Float32Array };
  /** AMPA receptors that are there. */
  readonly ampaThere = { value: 0 };
  readonly granulesLit = { value: 0 };
  /** Which of the small things are shown. */
  readonly shown = new Shown();
  private leftOut: readonly string[] | null = null;
  readonly ampa: Molecules;
  readonly nmda: Molecules;
  readonly trkb: Molecules;
  readonly ribosomes: Molecules;
  readonly mtorc1: Molecules;
  readonly mglu: Molecules;
  readonly docked: readonly Placement[];
  readonly granules: readonly Placement[];
  private readonly edges: Edges;
  private readonly dock: ReturnType<typeof dockedGeometry>;
  /** AMPA receptors before any is added. */
  readonly ampaBaseline: number;
  private readonly tones = {
    mglu: { value: new Color() },
    trkb: { value: new Color() },
    machine: { value: new Color() },
  };
  private readonly litColours = { glutamate: { value: new Color() } };
  private readonly kinds: Molecules[] = [];
  /** nm per pixel as of the last look. */
  private seenFrom = NaN;
  private readonly disposables: { dispose(): void }[] = [];

  constructor(model: SynapseModel, stage: Stage) {
    const colour = (): { value: Color } => ({ value: new Color() });
    this.uniforms = {
      uNmPerPixel: { value: 1 },
      uDrive: { value: 0 },
      uGrowthColour: colour(),
      uAmpaColour: colour(),
      uNmdaColour: colour(),
      uTissueColour: colour(),
    };
    const shared = { ...stage.shared, uPresence: stage.presence.synapse };
    const { uniforms } = this;
    const part = (id: string) => {
      const geometry = model.parts.get(id);
      if (geometry === undefined) throw new Error(`no ${id}`);
      return geometry;
    };
    const placed = (id: string): readonly Placement[] => model.placed.get(id) ?? [];

    for (const { part: id, name, cut, look } of MEMBRANES) {
      const geometry = behindCut(part(id), cut);
      const mesh = new Mesh(geometry, createMembraneMaterial(shared, uniforms, look));
      mesh.renderOrder = OVER_BRANCH;
      mesh.raycast = treeRaycast(geometry);
      this.add(mesh, name);
    }
    const rim = rimGeometry(MEMBRANES.map((each) => ({ ...each, geometry: part(each.part) })));
    const edges = this.add(new Mesh(rim, createRimMaterial(shared, uniforms)), '');
    edges.raycast = notMet;
    edges.renderOrder = OVER_BRANCH;
    this.edges = new Edges(
      rim,
      MEMBRANES.map(({ name }) => partOfMesh(name)?.id ?? ''),
    );

    const standing = ['ampa', 'nmda', 'mglu5'].flatMap((id) => placed(id));
    const ampa = [...placed('ampa'), ...placesForMore(standing, STRUCTURE_SEED)];
    this.nmdaOpen = { value: new Float32Array(placed('nmda').length) };

    const vesicle = synapseSize('vesicle-diameter').value / 2;
    const inBouton = ({ at }: Placement): boolean => at.z < BOUTON_CUT;
    const inSpine = ({ at }: Placement): boolean => at.z < spineCut(at.y) + 2;
    const pool = (id: string, kind: number) =>
      placed(id)
        .filter(inBouton)
        .map((each) => ({ ...each, kind }));
    const waiting = [...pool('vesicles-resting', 0), ...pool('vesicles-recycling', 1)];
    const balls = ballGeometry(waiting, vesicle);
    const ball = createBallMaterial(shared, uniforms, this.granulesLit);
    const radiusIn = (places: Float32Array) => (i: number) => places[i * 4 + 3] ?? 0;
    this.add(
      new BallMesh('', balls.geometry, ball, balls.places, 4, radiusIn(balls.places)),
      'synapse-vesicles',
    );
    this.granules = placed('bdnf-granules').filter(inBouton);
    const { geometry, places } = ballGeometry(
      this.granules.map((each) => ({ ...each, kind: 3 })),
      synapseSize('dense-core-diameter').value / 2,
    );
    this.add(new BallMesh('', geometry, ball, places, 4, radiusIn(places)), 'synapse-granules');
    this.docked = placed('vesicles-docked').filter(inBouton);
    this.ages = { value: new Float32Array(this.docked.length) };
    const dock = (this.dock = dockedGeometry(this.docked, vesicle));
    this.add(
      new BallMesh(
        '',
        dock.geometry,
        createDockedMaterial(shared, uniforms, this.ages),
        dock.places,
        4,
        radiusIn(dock.places),
      ),
      'synapse-docked',
    );
    const trimers = trimerGeometry(placed('transporters').filter(({ at }) => at.z < BOUTON_CUT));
    this.add(
      new BallMesh(
        '',
        trimers.geometry,
        createTrimerMaterial(shared, uniforms),
        trimers.places,
        3,
        () => 5,
      ),
      'synapse-transporters',
    );

    const kind = (
      name: string,
      mesh: string,
      places_: readonly Placement[],
      tone: { value: unknown },
      lit: { value: unknown },
      opened?: MoleculeLook['opened'],
      own: Readonly<Record<string, InstancedBufferAttribute>> = {},
    ): Molecules => {
      const litCount = { value: 0 };
      const look = { tone, lit, litCount, ...(opened === undefined ? {} : { opened }) };
      const material = createMoleculeMaterial(shared, uniforms, look);
      const molecules = new Molecules(name, part(mesh), material, places_, litCount, own, inSpine);
      this.add(molecules.mesh, name);
      this.disposables.push(molecules);
      this.kinds.push(molecules);
      return molecules;
    };
    const glutamate = this.litColours.glutamate;
    const growth = uniforms.uGrowthColour;
    this.ampaBaseline = placed('ampa').length;
    this.ampa = kind(
      'synapse-ampa',
      'ampa',
      ampa,
      uniforms.uAmpaColour,
      glutamate,
      { releases: this.releases.uniforms },
      { face: new InstancedBufferAttribute(faces(ampa), 3) },
    );
    this.nmda = kind('synapse-nmda', 'nmda', placed('nmda'), uniforms.uNmdaColour, glutamate, {
      each: this.nmdaOpen,
    });
    this.mglu = kind('synapse-mglu', 'mglu5', placed('mglu5'), this.tones.mglu, glutamate);
    this.trkb = kind(
      'synapse-trkb',
      'trkb',
      placed('trkb').filter(inSpine),
      this.tones.trkb,
      growth,
    );
    this.ribosomes = kind(
      'synapse-ribosomes',
      'ribosome',
      placed('ribosomes'),
      this.tones.machine,
      growth,
    );
    this.mtorc1 = kind('synapse-mtorc1', 'mtorc1', placed('mtorc1'), this.tones.machine, growth);

    for (const mesh of smallMeshes(this, shared)) this.add(mesh, mesh.name);
  }

  private add<T extends Mesh>(mesh: T, name: string): T {
    mesh.name = name;
    mesh.frustumCulled = false;
    this.root.add(mesh);
    this.disposables.push(mesh.geometry, mesh.material as ShaderMaterial);
    return mesh;
  }

  /** Takes out of the picture what is drawn together with others; the same list again does nothing. */
  leaveOut(hidden: readonly string[]): void {
    if (hidden === this.leftOut) return;
    this.leftOut = hidden;
    this.edges.leaveOut(hidden);
    this.shown.only((part) => !hidden.includes(part));
  }

  /** Fine meshes near, coarse ones far. */
  seenAt(nmPerPixel: number): void {
    if (nmPerPixel === this.seenFrom) return;
    this.seenFrom = nmPerPixel;
    this.uniforms.uNmPerPixel.value = nmPerPixel;
    for (const kind of this.kinds) kind.seenAt(nmPerPixel);
    const { geometry, detail } = this.dock;
    const { start, count } = nmPerPixel > FAR ? detail.coarse : detail.fine;
    geometry.setDrawRange(start, count);
  }

  /** Colours of the theme. */
  paint(theme: Theme): void {
    const colours = paletteOf(theme);
    const { uniforms, tones } = this;
    uniforms.uGrowthColour.value.set(colours.growth);
    // As in the key, lit: a body needs more light than a line.
    uniforms.uAmpaColour.value
      .set(colours.spineOld)
      .lerp(new Color('#f4dfb4'), theme === 'dark' ? 0.5 : 0.45);
    uniforms.uNmdaColour.value
      .set(colours.score)
      .lerp(new Color('#9fb8d8'), theme === 'dark' ? 0.35 : 0.45);
    this.litColours.glutamate.value.set(colours.glutamate);
    tones.mglu.value.set(theme === 'dark' ? '#5f7f86' : '#8aa3a6');
    tones.trkb.value.set(theme === 'dark' ? '#5c6b60' : '#98a596');
    tones.machine.value.set(theme === 'dark' ? '#7f6a68' : '#a99088');
  }

  dispose(): void {
    for (const each of this.disposables) each.dispose();
    this.motes.geometry.dispose();
  }
}

/** Where each AMPA receptor stands on the face, nm, and the chance by which it closes after a release. */
function faces(receptors: readonly Placement[]): Float32Array {
  const numbers = new Float32Array(receptors.length * 3);
  receptors.forEach(({ at }, i) => {
    numbers.set([...onFace(at.x, at.y, at.z), hash01(STRUCTURE_SEED, i, 211)], i * 3);
  });
  return numbers;
}
