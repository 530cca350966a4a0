import {
  DynamicDrawUsage,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Float32BufferAttribute,
} from 'three';
import { DENDRITE_MORPHOLOGY } from '../../evidence/morphology';
import type { SpineSite } from './morphology';
import type { SpineLife } from './spine-lives';

const ALONG = 22;
const AROUND = 14;
/** Hours over which a spine is seen to come up or go: filopodium to thin spine. Assumed: in vivo imaging
 * sees it between two sessions a day apart; glutamate uncaging needs minutes. */
const EMERGENCE_HOURS = 3;
const MATURATION_HOURS = DENDRITE_MORPHOLOGY.spineMaturation.value * 24;

/**
 * All spines as one instanced geometry. `show` rewrites the instances for an hour in place: a pure
 * function of the lives and the hour, whichever way time was dragged.
 */
export class SpineInstances {
  readonly geometry = new InstancedBufferGeometry();
  private lives: readonly SpineLife[] = [];
  private readonly base: InstancedBufferAttribute;
  private readonly direction: InstancedBufferAttribute;
  private readonly lean: InstancedBufferAttribute;
  private readonly size: InstancedBufferAttribute;
  private readonly state: InstancedBufferAttribute;

  constructor(private readonly sites: readonly SpineSite[]) {
    const capacity = sites.length;
    const grid: number[] = [];
    const indices: number[] = [];
    for (let i = 0; i <= ALONG; i += 1) {
      for (let k = 0; k <= AROUND; k += 1) grid.push(i / ALONG, (k / AROUND) * Math.PI * 2, 0);
    }
    for (let i = 0; i < ALONG; i += 1) {
      for (let k = 0; k < AROUND; k += 1) {
        const a = i * (AROUND + 1) + k;
        indices.push(a, a + 1, a + AROUND + 1, a + 1, a + AROUND + 2, a + AROUND + 1);
      }
    }
    this.geometry.setAttribute('position', new Float32BufferAttribute(grid, 3));
    this.geometry.setIndex(indices);
    const instanced = (itemSize: number): InstancedBufferAttribute => {
      const attribute = new InstancedBufferAttribute(
        new Float32Array(capacity * itemSize),
        itemSize,
      );
      attribute.setUsage(DynamicDrawUsage);
      return attribute;
    };
    this.base = instanced(3);
    this.direction = instanced(3);
    this.lean = instanced(3);
    this.size = instanced(4);
    this.state = instanced(4);
    this.geometry.setAttribute('base', this.base);
    this.geometry.setAttribute('direction', this.direction);
    this.geometry.setAttribute('lean', this.lean);
    this.geometry.setAttribute('size', this.size);
    this.geometry.setAttribute('state', this.state);
    this.geometry.instanceCount = 0;
  }

  setLives(lives: readonly SpineLife[]): void {
    this.lives = lives;
  }

  /** Puts the spines alive at `hours` on their sites. Returns how many there are. Allocates nothing. */
  show(hours: number, matureFraction: number): number {
    let count = 0;
    for (const life of this.lives) {
      if (life.birth > hours || hours >= life.death) continue;
      const site = this.sites[life.site];
      if (site === undefined) continue;
      const age = hours - life.birth;
      const arriving = smooth(age / EMERGENCE_HOURS);
      const leaving = smooth((life.death - hours) / EMERGENCE_HOURS);
      const mature =
        smooth((matureFraction - site.mark) / 0.08 + 0.5) * smooth(age / MATURATION_HOURS);
      const headRadius = Math.cbrt((3 * site.volume * 0.85) / (4 * Math.PI));
      const at3 = count * 3;
      const at4 = count * 4;
      write3(this.base.array, at3, site.base);
      write3(this.direction.array, at3, site.direction);
      write3(this.lean.array, at3, site.along);
      const size = this.size.array;
      size[at4] = site.length;
      size[at4 + 1] = site.neckRadius;
      size[at4 + 2] = headRadius;
      size[at4 + 3] = life.site;
      const state = this.state.array;
      state[at4] = Math.min(arriving, leaving) * (0.82 + 0.18 * smooth(age / MATURATION_HOURS));
      // Rose if it was born since the protocol's origin: what the treatment found is ivory.
      state[at4 + 1] = life.birth >= 0 ? 1 : 0;
      state[at4 + 2] = mature;
      count += 1;
    }
    this.geometry.instanceCount = count;
    this.base.needsUpdate = true;
    this.direction.needsUpdate = true;
    this.lean.needsUpdate = true;
    this.size.needsUpdate = true;
    this.state.needsUpdate = true;
    return count;
  }
}

function smooth(x: number): number {
  const t = x < 0 ? 0 : x > 1 ? 1 : x;
  return t * t * (3 - 2 * t);
}

function write3(
  array: ArrayLike<number> & { [index: number]: number },
  at: number,
  v: { x: number; y: number; z: number },
): void {
  array[at] = v.x;
  array[at + 1] = v.y;
  array[at + 2] = v.z;
}
