import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BufferGeometry } from 'three';
import { PIA } from '../../../../src/scene/microcircuit/column';
import {
  GYRUS_REACH,
  gyrusGeometry,
} from '../../../../src/scene/microcircuit/gyrus/gyrus-geometry';
import { readGlb } from '../../../../src/scene/models/read-glb';

async function gyrusOf(detail: 'coarse' | 'fine'): Promise<BufferGeometry> {
  const bytes = readFileSync(`public/models/cortex-left.${detail}.glb`);
  const [node] = await readGlb(Uint8Array.from(bytes).buffer);
  return gyrusGeometry(node!);
}

describe('the gyrus about the column', () => {
  let fine: BufferGeometry;
  beforeAll(async () => {
    fine = await gyrusOf('fine');
  });

  it('has its surface where the column has its pia', () => {
    const position = fine.getAttribute('position');
    let nearest = Infinity;
    let height = NaN;
    for (let p = 0; p < position.count; p += 1) {
      const off = Math.hypot(position.getX(p), position.getZ(p));
      if (off >= nearest || Math.abs(position.getY(p)) > 3000) continue;
      nearest = off;
      height = position.getY(p);
    }
    expect(nearest).toBeLessThan(500);
    expect(Math.abs(height - PIA)).toBeLessThan(350);
  });

  it('is smooth: neighbouring points face nearly the same way', () => {
    const normal = fine.getAttribute('normal');
    const index = fine.getIndex()!;
    const turns: number[] = [];
    for (let t = 0; t < index.count; t += 3) {
      const [a, b] = [index.getX(t), index.getX(t + 1)];
      turns.push(
        normal.getX(a) * normal.getX(b) +
          normal.getY(a) * normal.getY(b) +
          normal.getZ(a) * normal.getZ(b),
      );
    }
    turns.sort((one, other) => one - other);
    expect(turns[Math.floor(turns.length * 0.05)]).toBeGreaterThan(Math.cos(0.35));
  });

  it('stays within its reach and within what a tablet draws', () => {
    const position = fine.getAttribute('position');
    for (let p = 0; p < position.count; p += 1) {
      const away = Math.hypot(position.getX(p), position.getY(p), position.getZ(p));
      if (away > GYRUS_REACH) expect(away).toBeLessThanOrEqual(GYRUS_REACH);
    }
    expect(fine.getIndex()!.count / 3).toBeLessThan(60_000);
  });

  it('can be made of the coarse brain', async () => {
    const coarse = await gyrusOf('coarse');
    expect(coarse.getIndex()!.count).toBeGreaterThan(3000);
  });
});
