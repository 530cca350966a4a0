import { expect, it } from 'vitest';
import { PIA } from '../../../../src/scene/microcircuit/column';
import { cutGeometry, SHEET_CORNERS } from '../../../../src/scene/microcircuit/gyrus/cut-geometry';
import { BALL } from '../../../../src/scene/microcircuit/gyrus/ball';

it('is a sheet that reaches as far as the ball, and then the ball', () => {
  const cut = cutGeometry();
  const position = cut.getAttribute('position');
  const onBall = cut.getAttribute('onBall');
  const index = cut.getIndex()!;
  for (let corner = 0; corner < index.count; corner += 1) {
    const p = index.getX(corner);
    const [x, y, z] = [position.getX(p), position.getY(p) - PIA, position.getZ(p)];
    expect(onBall.getX(p)).toBe(corner < SHEET_CORNERS ? 0 : 1);
    if (corner < SHEET_CORNERS) expect([Math.abs(x), Math.abs(y), z]).toEqual([BALL, BALL, 0]);
    else expect(Math.hypot(x, y, z)).toBeCloseTo(BALL, 0);
  }
});
