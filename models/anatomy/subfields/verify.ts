import { parse } from 'valibot';
import { type Subfields, subfieldsSchema } from '../../../src/atlas/subfields';
import { type Body, bodyOf, penetration, protrusion } from '../deep-set/verify-overlap';
import { add } from '../pathways/spline';
import { type OnDemandSet, onDemandFaults, readOnDemand } from '../verify-on-demand';
import { isInside } from '../verify-inside';
import type { Outputs } from '../verify-outputs';
import type { Vec3 } from '../volume/grid';
import { SUBFIELDS_JSON } from './bake';
import type { Subfield } from './roll';
import { LongAxis } from './section-frame';
import { SUBFIELD_STRUCTURES } from './structures';

export type SubfieldsOutput = OnDemandSet<Subfields>;

export const readSubfields = (folder: string): Promise<SubfieldsOutput> =>
  readOnDemand(folder, SUBFIELDS_JSON, (json) => parse(subfieldsSchema, json));

/** The roll may stand out of the hippocampus by this much, mm: both surfaces are simplified. */
const FARTHEST_OUT_MM = 0.45;
/** The sheets may reach into each other by this much, mm. */
const DEEPEST_OVERLAP_MM = 0.35;
/** Sections of the body that are looked at, stations of the long axis. */
const SECTIONS = [46, 54, 62, 70] as const;
/** Step and reach of a look across a section, mm. */
const STEP = 0.15;
const REACH = 9;

/** What a straight look from a point meets, in order, each subfield once. */
function met(bodies: ReadonlyMap<Subfield, Body>, from: Vec3, direction: Vec3): Subfield[] {
  const order: Subfield[] = [];
  for (let way = 0; way < REACH; way += STEP) {
    const point = add(from, direction, way);
    for (const [name, { bvh }] of bodies)
      if (!order.includes(name) && isInside(bvh, point)) order.push(name);
  }
  return order;
}

const opposite = ([x, y, z]: Vec3): Vec3 => [-x, -y, -z];

/**
 * The order of a coronal section: from the hollow of the dentate gyrus, which CA3 fills, outwards through the dentate gyrus
 * to CA1 at the side and to the sheet of CA1 and subiculum below; upwards CA3 alone.
 */
function sectionFaults(bodies: ReadonlyMap<Subfield, Body>, axis: LongAxis): string[] {
  const faults: string[] = [];
  for (const station of SECTIONS) {
    const { at, medial, up } = axis.stations[station]!;
    const hollow = hollowOf(bodies, at, medial, up);
    if (!hollow) {
      faults.push(`no hollow in section ${station}`);
      continue;
    }
    const look = (name: string, direction: Vec3, expected: RegExp) => {
      const order = met(bodies, hollow, direction).join(' ');
      if (!expected.test(order)) faults.push(`section ${station}, ${name}: ${order}`);
    };
    look('sideways', opposite(medial), /^ca3 dentate-gyrus ca1/);
    look('below', opposite(up), /^ca3 dentate-gyrus (ca1|subiculum)/);
    look('towards the middle', medial, /^ca3 dentate-gyrus/);
  }
  return faults;
}

/** The lowest place of CA3 in a section that has the dentate gyrus on either side and below. */
function hollowOf(
  bodies: ReadonlyMap<Subfield, Body>,
  at: Vec3,
  medial: Vec3,
  up: Vec3,
): Vec3 | null {
  const inside = (name: Subfield, point: Vec3) =>
    isInside(bodies.get(name)!.bvh, [point[0], point[1], point[2]]);
  for (let v = -4; v < 4; v += 0.3) {
    const found: Vec3[] = [];
    for (let u = -8; u < 5; u += 0.3) {
      const point = add(add(at, medial, u), up, v);
      if (inside('ca3', point)) found.push(point);
    }
    if (found.length > 2) return found[Math.floor(found.length / 2)]!;
  }
  return null;
}

/** All faults of the set, each as a sentence; `outputs` holds the hippocampus it must fit into. */
export function subfieldFaults(set: SubfieldsOutput, outputs: Outputs): string[] {
  const faults = onDemandFaults(set, SUBFIELD_STRUCTURES);
  for (const { id, schematic } of set.description.structures)
    if (!schematic) faults.push(`${id}: not called schematic`);
  for (const side of ['left', 'right'] as const) {
    const whole = outputs.parts.fine.find(({ id }) => id === `hippocampus-${side}`)!;
    const hippocampus = bodyOf(whole);
    const infos = SUBFIELD_STRUCTURES.filter((info) => info.side === side);
    const bodies = new Map(
      infos.flatMap(({ id, subfield }): [Subfield, Body][] => {
        const part = set.parts.find((candidate) => candidate.id === id);
        return part ? [[subfield, bodyOf(part)]] : [];
      }),
    );
    if (bodies.size < infos.length) continue;
    const volume = (name: Subfield) =>
      set.description.structures.find(({ id }) => id === `${name}-${side}`)?.volume_ml ?? NaN;
    if (!(volume('ca1') > volume('subiculum') && volume('subiculum') > volume('ca3')))
      faults.push(`${side}: CA1 should be the largest, then subiculum, then CA3`);
    if (!(volume('ca2') < volume('dentate-gyrus'))) faults.push(`${side}: CA2 is too large`);
    for (const [name, body] of bodies) {
      const out = protrusion(body, [hippocampus], 1);
      if (out > FARTHEST_OUT_MM)
        faults.push(`${name}-${side}: ${out.toFixed(2)} mm outside the hippocampus`);
      for (const [other, second] of bodies) {
        if (other <= name) continue;
        const deep = Math.max(penetration(body, second), penetration(second, body));
        if (deep > DEEPEST_OVERLAP_MM)
          faults.push(`${name} and ${other}, ${side}, overlap by ${deep.toFixed(2)} mm`);
      }
    }
    faults.push(...sectionFaults(bodies, new LongAxis(side)).map((fault) => `${side}: ${fault}`));
  }
  return faults.map((fault) => `subfields: ${fault}`);
}
