import { type BufferGeometry, type Matrix4, PerspectiveCamera, Vector3 } from 'three';
import { applyPose } from '../../../src/scene/camera/apply-pose';
import type { Pose } from '../../../src/scene/camera/pose';
import { BodiesInPicture, type Body } from '../../../src/scene/labels/bodies';

const [WIDE, HIGH] = [480, 300];
/** About what the interface takes of a window, px at this size. */
const INSETS = { top: 20, right: 7, bottom: 90, left: 7 };

/** What of a small picture something covers: one number a pixel, 0 or 1. */
export type Silhouette = Uint8Array;

/** Draws silhouettes as a standing view shows them. */
export class Silhouettes {
  private readonly camera = new PerspectiveCamera();
  private readonly perPixel: number;

  constructor(pose: Pose) {
    this.perPixel = applyPose(this.camera, pose, WIDE, HIGH, INSETS);
  }

  private at(point: Vector3): readonly [number, number] {
    point.project(this.camera);
    return [(point.x * 0.5 + 0.5) * WIDE, (0.5 - point.y * 0.5) * HIGH];
  }

  /** Of a surface, or of those of its triangles that are told. */
  ofSurface(
    geometry: BufferGeometry,
    matrix: Matrix4 | null,
    wants: (a: Vector3) => boolean = () => true,
  ): Silhouette {
    const into = new Uint8Array(WIDE * HIGH);
    const position = geometry.getAttribute('position');
    const index = geometry.getIndex()!;
    const corner = new Vector3();
    for (let i = 0; i < index.count; i += 3) {
      const corners: (readonly [number, number])[] = [];
      for (let k = 0; k < 3; k += 1) {
        corner.fromBufferAttribute(position, index.getX(i + k));
        if (matrix !== null) corner.applyMatrix4(matrix);
        if (wants(corner)) corners.push(this.at(corner));
      }
      if (corners.length === 3) fill(into, corners);
    }
    return into;
  }

  /** Of balls, in the world's units. */
  ofBalls(places: readonly Vector3[], radius: number): Silhouette {
    const into = new Uint8Array(WIDE * HIGH);
    for (const place of places) {
      const [x, y] = this.at(place.clone());
      disc(into, x, y, radius / this.perPixel);
    }
    return into;
  }

  /** Of bodies that names keep off, as they are told of them. */
  ofBodies(bodies: readonly Body[], depth: number): Silhouette {
    const into = new Uint8Array(WIDE * HIGH);
    const inPicture = new BodiesInPicture();
    inPicture.project(bodies, depth, this.camera, WIDE, HIGH);
    inPicture.forEach((fromX, fromY, toX, toY, radius) => {
      for (let k = 0; k <= 40; k += 1)
        disc(into, fromX + ((toX - fromX) * k) / 40, fromY + ((toY - fromY) * k) / 40, radius);
    });
    return into;
  }
}

function disc(into: Silhouette, x: number, y: number, radius: number): void {
  for (let row = Math.floor(y - radius); row <= y + radius; row += 1)
    for (let column = Math.floor(x - radius); column <= x + radius; column += 1)
      if (Math.hypot(column + 0.5 - x, row + 0.5 - y) <= radius) set(into, column, row);
}

function set(into: Silhouette, column: number, row: number): void {
  if (column >= 0 && row >= 0 && column < WIDE && row < HIGH) into[row * WIDE + column] = 1;
}

function fill(into: Silhouette, corners: readonly (readonly [number, number])[]): void {
  const [[ax, ay], [bx, by], [cx, cy]] = corners as [
    readonly [number, number],
    readonly [number, number],
    readonly [number, number],
  ];
  const area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  if (area === 0) return;
  for (let row = Math.floor(Math.min(ay, by, cy)); row <= Math.max(ay, by, cy); row += 1)
    for (
      let column = Math.floor(Math.min(ax, bx, cx));
      column <= Math.max(ax, bx, cx);
      column += 1
    ) {
      const [x, y] = [column + 0.5, row + 0.5];
      const u = ((x - ax) * (cy - ay) - (y - ay) * (cx - ax)) / area;
      const v = ((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / area;
      if (u >= 0 && v >= 0 && u + v <= 1) set(into, column, row);
    }
}

/** Shares: of a thing, what bodies cover; of the bodies, what lies beside the thing. */
export function compared(
  thing: Silhouette,
  bodies: Silhouette,
): { covered: number; beside: number } {
  let [both, ofThing, ofBodies] = [0, 0, 0];
  for (let i = 0; i < thing.length; i += 1) {
    both += thing[i]! & bodies[i]!;
    ofThing += thing[i]!;
    ofBodies += bodies[i]!;
  }
  return { covered: both / ofThing, beside: 1 - both / ofBodies };
}

/** What of a thing is beside all others. */
export function apart(thing: Silhouette, ...others: readonly Silhouette[]): Silhouette {
  return thing.map((value, i) => (others.some((other) => other[i] === 1) ? 0 : value));
}
