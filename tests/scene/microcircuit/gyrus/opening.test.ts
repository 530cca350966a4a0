import { Data3DTexture, DoubleSide, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { comesAt, gyrusSpreadAt, sightAt } from '../../../../src/scene/camera/ladder';
import { createBlockMaterial } from '../../../../src/scene/materials/gyrus/block';
import { createCutColours } from '../../../../src/scene/materials/gyrus/cut-colours';
import { createFaceMaterials } from '../../../../src/scene/materials/gyrus/face';
import { createGyrusMaterials } from '../../../../src/scene/materials/gyrus/surface';
import { createSharedUniforms } from '../../../../src/scene/materials/shared-uniforms';
import { knifeLeft, SETS_IN } from '../../../../src/scene/microcircuit/gyrus/knife';
import {
  gyrusShown,
  gyrusSteps,
  outlineShown,
} from '../../../../src/scene/microcircuit/gyrus/opening';

const STEPS = 400;
const gyrusSpreadOf = ({ depth }: { depth: number }): number => gyrusSpreadAt(depth);
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
        gyrusShown(sight) * gyrusSpreadAt(sight.depth),
        outlineShown(sight),
        sight.names,
      );
      expect(said, `at ${sight.depth}`).toBeGreaterThan(0.5);
      // The mark is there from when the column's world has come until its cells fill a good part of the picture.
      if (sight.depth > comes + 0.07 && sight.depth < 1.75)
        expect(outlineShown(sight), `at ${sight.depth}`).toBeGreaterThan(0.5);
    }
  });

  it('lets the gyrus spread as far as it goes before the knife has come to any of it', () => {
    for (const sight of WAY)
      if (gyrusSpreadAt(sight.depth) < 1) expect(knifeLeft(sight)).toBeGreaterThan(0.9 * SETS_IN);
  });

  it('jumps nowhere, and leaves the column and the circuit to themselves', () => {
    for (const shown of [gyrusShown, gyrusSpreadOf, gyrusSteps, outlineShown]) {
      for (let i = 1; i < WAY.length; i += 1)
        expect(Math.abs(shown(WAY[i]!) - shown(WAY[i - 1]!))).toBeLessThan(0.12);
    }
    for (const depth of [1, 2]) {
      expect(gyrusShown(sightAt(depth)) * gyrusSpreadAt(depth)).toBe(0);
      expect(outlineShown(sightAt(depth))).toBe(0);
    }
  });
});

describe('materials of the gyrus', () => {
  const shared = createSharedUniforms();
  const own = {
    ...createCutColours(),
    uShown: { value: 1 },
    uSpread: { value: 1 },
    uKnife: { value: new Vector3() },
    uSteps: { value: 0 },
    uOutline: { value: 1 },
  };
  const place = { pia: 410, ball: 20_000 };
  const surface = createGyrusMaterials(shared, own, place);
  const face = createFaceMaterials(shared, own, place, {
    uField: { value: new Data3DTexture() },
    uFieldBend: { value: 1 },
    uFieldMiddle: { value: new Vector3() },
    uFieldPlaces: { value: new Vector3() },
  });

  it('have an inside as well as an outside, drawn in one call', () => {
    for (const material of [surface.hides, surface.seen]) {
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
