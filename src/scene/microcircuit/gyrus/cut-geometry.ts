import { BufferAttribute, BufferGeometry, PlaneGeometry, SphereGeometry } from 'three';
import { PIA } from '../column';
import { BALL } from './ball';

/** Pieces of the ball around and from top to bottom: its edge is seen nowhere. */
const AROUND = 64;
const DOWN = 40;

/** Corners of the sheet, which come first: where the knife stops it has taken all of the ball that faces the eye. */
export const SHEET_CORNERS = 6;

/**
 * Where the gyrus is cut: the ball that it is cut out of, and a sheet across that, which the knife stands where it is. Attributes: position, in the column's world
 * or on the sheet, and onBall, 1 or 0.
 */
export function cutGeometry(): BufferGeometry {
  const ball = new SphereGeometry(BALL, AROUND, DOWN).translate(0, PIA, 0);
  const sheet = new PlaneGeometry(2 * BALL, 2 * BALL).translate(0, PIA, 0);
  const [first, second] = [ball.getAttribute('position'), sheet.getAttribute('position')];
  const positions = new Float32Array((first.count + second.count) * 3);
  positions.set(first.array);
  positions.set(second.array, first.count * 3);
  const onBall = new Float32Array(first.count + second.count).fill(1, 0, first.count);
  const cut = new BufferGeometry();
  cut.setAttribute('position', new BufferAttribute(positions, 3));
  cut.setAttribute('onBall', new BufferAttribute(onBall, 1));
  cut.setIndex([
    ...Array.from(sheet.getIndex()!.array, (corner) => corner + first.count),
    ...ball.getIndex()!.array,
  ]);
  return cut;
}
