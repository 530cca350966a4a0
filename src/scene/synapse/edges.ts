import type { BufferGeometry } from 'three';

/** The edges of several cut surfaces, of which those of hidden ones are left out. */
export class Edges {
  private readonly whole: ArrayLike<number>;
  private told: readonly string[] | null = null;

  /**
   * @param geometry a group for each surface
   * @param names of the surfaces, in the order of the groups
   */
  constructor(
    private readonly geometry: BufferGeometry,
    private readonly names: readonly string[],
  ) {
    this.whole = geometry.getIndex()?.array.slice() ?? [];
  }

  /** Leaves out the edges of these; the same list again does nothing. */
  leaveOut(hidden: readonly string[]): void {
    const index = this.geometry.getIndex();
    if (hidden === this.told || index === null) return;
    this.told = hidden;
    this.geometry.groups.forEach(({ start, count }, k) => {
      const gone = hidden.includes(this.names[k] ?? '');
      // A triangle of one corner is none.
      for (let i = start; i < start + count; i += 1) index.setX(i, gone ? 0 : this.whole[i]!);
    });
    index.needsUpdate = true;
  }
}
