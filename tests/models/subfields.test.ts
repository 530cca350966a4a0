import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { SUBFIELDS, type Subfield, insideSubfields } from '../../models/anatomy/subfields/roll';
import { LongAxis } from '../../models/anatomy/subfields/section-frame';
import {
  type SubfieldsOutput,
  readSubfields,
  subfieldFaults,
} from '../../models/anatomy/subfields/verify';
import { type Outputs, readOutputs } from '../../models/anatomy/verify-outputs';
import { dot } from '../../models/anatomy/pathways/spline';

const folder = fileURLToPath(new URL('../../public/models/', import.meta.url));

/** Subfield at a place of a round section of the body, 4 mm thick from centre to surface; null between the sheets. */
function at(medial: number, up: number, along = 0.5): Subfield | null {
  const depth = 4 - Math.hypot(medial, up);
  const inside = insideSubfields({ depth, medial, up, radius: 4, face: 4, along });
  const found = SUBFIELDS.filter((_, which) => inside[which]! > 0);
  expect(found.length).toBeLessThan(2);
  return found[0] ?? null;
}

/** What a look from the centre meets, in order. */
function look(degrees: number, along?: number): Subfield[] {
  const order: Subfield[] = [];
  for (let r = 0.1; r < 4; r += 0.05) {
    const angle = (degrees * Math.PI) / 180;
    const name = at(r * Math.cos(angle), -r * Math.sin(angle), along);
    if (name && order[order.length - 1] !== name) order.push(name);
  }
  return order;
}

describe('roll in a round section of the body', () => {
  it('has CA3 in the hollow of the dentate gyrus and the sheet around it', () => {
    expect(look(180)).toEqual(['ca3', 'dentate-gyrus', 'ca1']);
    expect(look(100)).toEqual(['ca3', 'dentate-gyrus', 'ca1']);
    expect(look(20)).toEqual(['ca3', 'dentate-gyrus', 'subiculum']);
  });

  it('is open above, where CA3 comes in, and bare where the dentate gyrus reaches the surface', () => {
    expect(look(272)).toEqual(['ca3']);
    expect(look(322)).toEqual(['ca3', 'dentate-gyrus']);
    expect(look(236).at(-1)).toBe('ca2');
  });

  it('ends in front as CA1 and subiculum alone', () => {
    for (let degrees = 0; degrees < 360; degrees += 15)
      for (const name of look(degrees, 0.05)) expect(['ca1', 'subiculum']).toContain(name);
  });
});

describe('long axis', () => {
  it('has medial towards the middle and up upwards in the body, on both sides', () => {
    for (const side of ['left', 'right'] as const) {
      const { medial, up, along } = new LongAxis(side).stations[56]!;
      expect(medial[0] * (side === 'left' ? 1 : -1)).toBeGreaterThan(0.9);
      expect(up[2]).toBeGreaterThan(0.7);
      expect(Math.abs(dot(medial, up)) + Math.abs(dot(medial, along))).toBeLessThan(1e-6);
    }
  });

  it('tells a point of its own section as it was made', () => {
    const axis = new LongAxis('right');
    const { at: centre, medial, up } = axis.stations[60]!;
    const point = centre.map((mm, k) => mm + 2 * medial[k]! - up[k]!) as [number, number, number];
    const told = axis.section(point);
    expect(told.station).toBeCloseTo(60, 0);
    expect(told.medial).toBeCloseTo(2, 1);
    expect(told.up).toBeCloseTo(-1, 1);
  });
});

describe('committed subfields', () => {
  let outputs: Outputs;
  let set: SubfieldsOutput;
  beforeAll(async () => {
    outputs = await readOutputs(folder);
    set = await readSubfields(folder);
  }, 60_000);

  it('are closed, apart, inside the hippocampus and rolled in the right order', () => {
    expect(subfieldFaults(set, outputs)).toEqual([]);
  }, 60_000);

  it('are found at fault when the dentate gyrus is elsewhere or not called schematic', () => {
    const moved = {
      ...set,
      parts: set.parts.map((part) =>
        part.id === 'dentate-gyrus-left'
          ? { ...part, positions: part.positions.map((mm, i) => (i % 3 === 2 ? mm + 3 : mm)) }
          : part,
      ),
      description: {
        ...set.description,
        structures: set.description.structures.map((entry) => ({ ...entry, schematic: false })),
      },
    };
    const faults = subfieldFaults(moved, outputs).join('\n');
    expect(faults).toMatch(/left: section/);
    expect(faults).toMatch(/dentate-gyrus-left: [\d.]+ mm outside the hippocampus/);
    expect(faults).toMatch(/ca1-right: not called schematic/);
  }, 60_000);
});
