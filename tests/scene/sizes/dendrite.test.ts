import { describe, expect, it } from 'vitest';
import type { Vector3 } from 'three';
import { DENDRITE_MORPHOLOGY } from '../../../src/evidence/morphology';
import { spineWord } from '../../../src/scene/cells/spine-shapes';
import { occluders } from '../../../src/scene/dendrite/openness';
import { detailOf, shaftGeometry } from '../../../src/scene/dendrite/shaft-geometry';
import { spineForm } from '../../../src/scene/dendrite/spine-form';
import type { SpineSite } from '../../../src/scene/dendrite/spine-sites';
import { RING_SPACING } from '../../../src/scene/dendrite/stretch';
import { OUTLINE, spineOutlineChunk } from '../../../src/scene/materials/dendrite/spine-vertex';
import { quantileOfSorted } from '../../../src/math/quantile';
import { branches, host, sitesOf } from '../dendrite/cell';
import { shaderFunction } from '../shader-function';
import {
  cellMean,
  cellRange,
  cellValue,
  expectDrawn,
  synapseRange,
  type Published,
} from './published';

const outlineOf = shaderFunction(spineOutlineChunk, 'outlineOf') as (
  ...given: number[]
) => [radius: number, height: number];
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

/** A spine as the shader draws it, um: what a hand would measure on the picture. */
interface Drawn {
  readonly head: number;
  readonly neck: number;
  readonly neckLength: number;
  readonly length: number;
}

/** @param hours since it came up; without them it is mature */
function drawn(site: SpineSite, hours = Infinity): Drawn {
  const form = { length: 0, neckRadius: 0, headRadius: 0 };
  spineForm(form, site, hours, Infinity, hours === Infinity ? 1 : 0);
  const at = (v: number): [number, number] =>
    outlineOf(v, form.length, form.neckRadius, form.headRadius, site.flatness);
  const steps = (from: number, to: number): [number, number][] =>
    Array.from({ length: 201 }, (_, i) => at(from + ((to - from) * i) / 200));
  const head = Math.max(...steps(OUTLINE.head, 1).map(([radius]) => radius));
  const [, top] = at(1);
  return {
    head: 2 * head,
    neck: 2 * Math.min(...steps(OUTLINE.foot, OUTLINE.head).map(([radius]) => radius)),
    neckLength: form.length - 2 * form.headRadius * site.flatness,
    length: top,
  };
}

const sites = sitesOf(1).slice(0, -1);
const ofWord = (word: string): Drawn[] =>
  sites.filter(({ mature }) => spineWord(mature) === word).map((site) => drawn(site));
const thin = ofWord('thin');
const mushroom = ofWord('mushroom');

/** Diameter of the sphere with the mean volume of a head, and with one deviation less and more; um. */
function headDiameter(row: string): Published {
  const sphere = (volume: number): number => Math.cbrt((6 * volume) / Math.PI);
  const volume = cellValue(row, 'head_vol_um3') as number;
  // Only of mushroom spines a deviation was published, of half the mean; thin ones are given the same.
  const off =
    row === 'spine-mushroom-dimensions' ? (cellValue(row, 'head_vol_sd') as number) : 0.5 * volume;
  return { row, range: [sphere(volume - off), sphere(volume + off)] };
}

describe('the shaft, as it is drawn', () => {
  const position = shaftGeometry(
    branches,
    detailOf,
    occluders(branches, RING_SPACING),
  ).getAttribute('position');

  /** Diameters of all rings that are drawn of the branches, um. */
  function diameters(): number[] {
    const found: number[] = [];
    let first = 0;
    for (const branch of branches) {
      const { around, every } = detailOf(branch);
      const last = branch.points.length - 1;
      for (
        let ring = 0;
        ring <= last;
        ring = ring < last ? Math.min(last, ring + every) : last + 1
      ) {
        const middle: Vector3 = branch.points[ring]!;
        // Each piece begins hidden in the fork that it leaves, and a tip is rounded off.
        const inFork = ring * RING_SPACING < 1.2;
        const inTip = branch.tip && (last - ring) * RING_SPACING < 0.5;
        const away = Math.hypot(
          position.getX(first) - middle.x,
          position.getY(first) - middle.y,
          position.getZ(first) - middle.z,
        );
        first += around;
        if (!inFork && !inTip) found.push(2 * away);
      }
    }
    expect(first).toBe(position.count);
    return found;
  }

  it('is as thick as tuft branches are, nine in ten of its length; swellings of 7.5 % are ours', () => {
    const found = sorted(diameters());
    const tuft = cellRange('l5-tuft-oblique-diameter', 'tuft');
    for (const share of [0.05, 0.5, 0.95])
      expectDrawn('dendrite', quantileOfSorted(found, share), tuft);
    expectDrawn('dendrite', found[0]!, tuft, 0.075);
    expectDrawn('dendrite', found.at(-1)!, tuft, 0.075);
  });

  it('carries spines at the derived density, several times what imaging in living mice sees, as its card says', () => {
    const length = branches.reduce((sum, branch) => sum + branch.length, 0);
    const { healthySpineDensity, inVivoSpineDensity } = DENDRITE_MORPHOLOGY;
    // 15,000 spines over the published length of such cells.
    const [shortest, longest] = cellRange('l5-thick-tufted-total-length-rat').range;
    expect(healthySpineDensity.value).toBeGreaterThanOrEqual(15_000 / longest);
    expect(healthySpineDensity.value).toBeLessThanOrEqual(15_000 / shortest);
    expect(healthySpineDensity.value / inVivoSpineDensity.value).toBe(5);
    // Room for what a protocol may add.
    expect(sites.length / length).toBeGreaterThan(healthySpineDensity.value);
  });
});

describe('spines, as they are drawn', () => {
  it('of both kinds are there to be measured', () => {
    expect(thin.length).toBeGreaterThan(200);
    expect(mushroom.length).toBeGreaterThan(60);
  });

  it.each([
    ['thin', thin, 'spine-thin-dimensions'],
    ['mushroom', mushroom, 'spine-mushroom-dimensions'],
  ] as const)('called %s have heads and necks of published size', (_, spines, row) => {
    expectDrawn('dendrite', mean(spines.map(({ head }) => head)), headDiameter(row));
    expectDrawn(
      'dendrite',
      mean(spines.map(({ neckLength }) => neckLength)),
      cellMean(row, 'neck_len_um', 'neck_len_sd'),
    );
    // Heads are a little flatter than spheres.
    expectDrawn(
      'dendrite',
      mean(spines.map(({ length }) => length)),
      cellMean(row, 'length_um', 'length_sd'),
      0.03,
    );
  });

  it('have necks as in mouse cortex: those of thin ones wider than in the hippocampus of rats, as their card says', () => {
    const neckOf = (spines: readonly Drawn[]): number => mean(spines.map(({ neck }) => neck));
    const cortex = cellMean('spine-visual-cortex-mouse', 'neck_um', 'neck_sd');
    expectDrawn('dendrite', neckOf(thin), cortex);
    expectDrawn('dendrite', neckOf([...thin, ...mushroom]), cortex);
    expectDrawn(
      'dendrite',
      neckOf(mushroom),
      cellMean('spine-mushroom-dimensions', 'neck_diam_um', 'neck_diam_sd'),
    );
    const hippocampus = cellMean('spine-thin-dimensions', 'neck_diam_um', 'neck_diam_sd');
    expect(neckOf(thin)).toBeGreaterThan(hippocampus.range[1]);
    const [narrowest, widest] = cellValue('spine-visual-cortex-mouse', 'neck_range') as number[];
    for (const { neck } of [...thin, ...mushroom]) {
      expect(neck).toBeGreaterThan(narrowest! * 0.95);
      expect(neck).toBeLessThan(widest!);
    }
  });

  it('begin as filopodia, long and below 0.3 um thick', () => {
    const { row, range } = cellRange('filopodium-dimensions', 'length_um');
    const most = cellValue('filopodium-dimensions', 'diam_um_max') as number;
    for (const site of sites.slice(0, 200)) {
      const { length, neck } = drawn(site, 4);
      expectDrawn('dendrite', length, { row, range }, 0.01);
      expectDrawn('dendrite', neck, { row, range: [0.05, most] });
    }
  });

  it('are the synapse’s own where the zoom goes in', () => {
    const { head, neck, neckLength } = drawn(host);
    expectDrawn('dendrite', neck, synapseRange('spine-neck-diameter'));
    expectDrawn('dendrite', neckLength, synapseRange('spine-neck-length'));
    // A bowed plate as wide as its density asks for, no sphere: 0.27 um3.
    expect(head).toBeGreaterThan(0.9);
    expect(head).toBeLessThan(1.05);
  });
});
