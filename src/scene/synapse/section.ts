import { BufferGeometry, Float32BufferAttribute } from 'three';

/** Bouton, mitochondrion and astrocyte are open in front of this plane (z, nm): just behind the NMDA receptors. */
export const BOUTON_CUT = -64;
/** A cut as the depth at which something at a height is open. */
export type Cut = (y: number) => number;
export const boutonCut: Cut = () => BOUTON_CUT;

/** What lies behind a cut, whole triangles only: the shader takes the rest of those that cross it. */
export function behindCut(geometry: BufferGeometry, cut: Cut): BufferGeometry {
  const position = geometry.getAttribute('position');
  const index = geometry.getIndex();
  if (index === null) return geometry;
  const kept: number[] = [];
  const open = (vertex: number): boolean => position.getZ(vertex) > cut(position.getY(vertex));
  for (let i = 0; i < index.count; i += 3) {
    const [a, b, c] = [index.getX(i), index.getX(i + 1), index.getX(i + 2)];
    if (!(open(a) && open(b) && open(c))) kept.push(a, b, c);
  }
  const part = geometry.clone();
  part.setIndex(kept);
  return part;
}

interface RimSource {
  readonly geometry: BufferGeometry;
  readonly cut: Cut;
  /** 0 to 1: which colour the edge has. */
  readonly tone: number;
}

/**
 * The cut edges of several surfaces as one mesh of quads: `position` on the outer face, `inward` the direction to the inner one in the
 * plane of the picture, `across` 0 outside to 1 inside. A group for each source, in their order.
 */
export function rimGeometry(sources: readonly RimSource[]): BufferGeometry {
  const positions: number[] = [];
  const inwards: number[] = [];
  const across: number[] = [];
  const tones: number[] = [];
  const indices: number[] = [];
  const rim = new BufferGeometry();
  for (const { geometry, cut, tone } of sources) {
    const start = indices.length;
    const position = geometry.getAttribute('position');
    const normal = geometry.getAttribute('normal');
    const index = geometry.getIndex();
    if (index === null) continue;
    const beyond = (v: number): number => position.getZ(v) - cut(position.getY(v));
    for (let i = 0; i < index.count; i += 3) {
      const crossing: number[][] = [];
      for (let k = 0; k < 3; k += 1) {
        const a = index.getX(i + k);
        const b = index.getX(i + ((k + 1) % 3));
        const [from, to] = [beyond(a), beyond(b)];
        if (from > 0 === to > 0) continue;
        const t = from / (from - to);
        const mix = (p: number, q: number): number => p + (q - p) * t;
        const [nx, ny] = [mix(normal.getX(a), normal.getX(b)), mix(normal.getY(a), normal.getY(b))];
        const length = Math.hypot(nx, ny) || 1;
        const y = mix(position.getY(a), position.getY(b));
        crossing.push([
          mix(position.getX(a), position.getX(b)),
          y,
          cut(y) + 0.5,
          -nx / length,
          -ny / length,
        ]);
      }
      const [p, q] = crossing;
      if (p === undefined || q === undefined) continue;
      const first = positions.length / 3;
      for (const inner of [0, 1]) {
        for (const end of [p, q]) {
          positions.push(end[0] ?? 0, end[1] ?? 0, end[2] ?? 0);
          inwards.push(end[3] ?? 0, end[4] ?? 0);
          across.push(inner);
          tones.push(tone);
        }
      }
      indices.push(first, first + 1, first + 2, first + 1, first + 3, first + 2);
    }
    rim.addGroup(start, indices.length - start);
  }
  rim.setAttribute('position', new Float32BufferAttribute(positions, 3));
  rim.setAttribute('inward', new Float32BufferAttribute(inwards, 2));
  rim.setAttribute('across', new Float32BufferAttribute(across, 1));
  rim.setAttribute('tone', new Float32BufferAttribute(tones, 1));
  rim.setIndex(indices);
  return rim;
}
