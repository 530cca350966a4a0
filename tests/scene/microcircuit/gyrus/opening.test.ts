import { DoubleSide } from 'three';
import { describe, expect, it } from 'vitest';
import { comesAt, sightAt } from '../../../../src/scene/camera/ladder';
import { createBlockMaterial } from '../../../../src/scene/materials/gyrus/block';
import { createCutColours } from '../../../../src/scene/materials/gyrus/cut-colours';
import { createFaceMaterials } from '../../../../src/scene/materials/gyrus/face';
import { createGyrusMaterials } from '../../../../src/scene/materials/gyrus/surface';
import { createSharedUniforms } from '../../../../src/scene/materials/shared-uniforms';
import { FACE } from '../../../../src/scene/microcircuit/gyrus/block';
import { GYRUS_REACH } from '../../../../src/scene/microcircuit/gyrus/gyrus-geometry';
import {
  faceShown,
  gyrusShown,
  gyrusSteps,
  knifeAt,
  outlineShown,
} from '../../../../src/scene/microcircuit/gyrus/opening';

const STEPS = 400;
/** From the circuit to the column. */
const WAY = Array.from({ length: STEPS + 1 }, (_, i) => sightAt(1 + i / STEPS));

describe('the way from the circuit to the column', () => {
  it('never is without something that says where it goes', () => {
    const comes = comesAt('microcircuit');
    for (const sight of WAY) {
      // From here on the cells themselves fill the picture, and their names come.
      if (sight.depth > 1.83) break;
      const said = Math.max(
        sight.presence.brain,
        gyrusShown(sight),
        outlineShown(sight),
        sight.names,
      );
      expect(said, `at ${sight.depth}`).toBeGreaterThan(0.5);
      // The mark is there from when the column's world has come until its cells fill a good part of the picture.
      if (sight.depth > comes + 0.07 && sight.depth < 1.75)
        expect(outlineShown(sight), `at ${sight.depth}`).toBeGreaterThan(0.5);
    }
  });

  it('leads the knife one way, from before everything to the face that it leaves', () => {
    const knives = WAY.map(knifeAt);
    for (let i = 1; i < knives.length; i += 1)
      expect(knives[i]).toBeLessThanOrEqual(knives[i - 1]!);
    expect(knifeAt(sightAt(comesAt('microcircuit')))).toBeGreaterThan(0.84 * GYRUS_REACH);
    expect(knifeAt(sightAt(1.52))).toBe(FACE);
  });

  it('lets nothing of the cut be seen before the gyrus hides it', () => {
    for (const sight of WAY)
      if (faceShown(sight) > 0) expect(sight.presence.microcircuit).toBeCloseTo(1, 9);
    // And it is whole long before the knife has come to it.
    for (const sight of WAY) if (knifeAt(sight) < FACE + 5000) expect(faceShown(sight)).toBe(1);
  });

  it('jumps nowhere, and leaves the column and the circuit to themselves', () => {
    for (const shown of [gyrusShown, gyrusSteps, faceShown, outlineShown]) {
      for (let i = 1; i < WAY.length; i += 1)
        expect(Math.abs(shown(WAY[i]!) - shown(WAY[i - 1]!))).toBeLessThan(0.12);
    }
    for (const shown of [gyrusShown, outlineShown]) {
      expect(shown(sightAt(1))).toBe(0);
      expect(shown(sightAt(2))).toBe(0);
    }
  });
});

describe('materials of the gyrus', () => {
  const shared = createSharedUniforms();
  const own = {
    ...createCutColours(),
    uShown: { value: 1 },
    uFace: { value: 1 },
    uKnife: { value: 0 },
    uSteps: { value: 0 },
    uOutline: { value: 1 },
  };
  const place = { pia: 410, reach: 26_000, under: 21_000 };
  const surface = createGyrusMaterials(shared, own, place);
  const face = createFaceMaterials(shared, own, place, { crown: 2700, fundus: 2200 });

  it('have an inside as well as an outside, drawn in one call', () => {
    for (const material of [surface.hides, surface.seen, face.hides, face.seen]) {
      expect(material.side).toBe(DoubleSide);
      expect(material.forceSinglePass).toBe(true);
    }
    expect(surface.seen.fragmentShader).toContain('gl_FrontFacing');
  });

  it('first hide what lies behind and then show what is nearest, by one program', () => {
    for (const { hides, seen } of [surface, face]) {
      expect([hides.depthWrite, hides.colorWrite]).toEqual([true, false]);
      expect([seen.depthWrite, seen.colorWrite]).toEqual([false, true]);
      expect(hides.fragmentShader).toBe(seen.fragmentShader);
      expect(hides.defines).toEqual(seen.defines);
      expect(hides.premultipliedAlpha).toBe(seen.premultipliedAlpha);
    }
  });

  it('share one set of uniforms, which the scene writes once a frame', () => {
    for (const material of [
      surface.hides,
      surface.seen,
      face.seen,
      createBlockMaterial(shared, own),
    ]) {
      for (const name of Object.keys(own))
        expect(material.uniforms[name]).toBe(own[name as keyof typeof own]);
    }
  });
});
