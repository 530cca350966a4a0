import { BufferAttribute, PlaneGeometry } from 'three';
import { expect, it } from 'vitest';
import { writeRegions } from '../../src/scene/structures/territory';

const NONE = { selected: -1, pointed: -1, alone: -1 };

/** A sheet of 41 by 41 vertices, its left half region 7, its right half region 3. */
function sheet() {
  const geometry = new PlaneGeometry(40, 40, 40, 40);
  const shade = new Uint8Array(41 * 41 * 4);
  for (let i = 0; i < 41 * 41; i += 1) shade[i * 4 + 3] = i % 41 < 20 ? 7 : 3;
  geometry.setAttribute('_shade', new BufferAttribute(shade, 4));
  return geometry;
}

it('belongs wholly inside a region, not at all outside, and less and less across its border', () => {
  const geometry = sheet();
  writeRegions(geometry, { ...NONE, selected: 7 });
  const row = Array.from({ length: 41 }, (_, column) =>
    geometry.getAttribute('_region').getX(20 * 41 + column),
  );
  expect(row[2]).toBe(1);
  expect(row[38]).toBe(0);
  for (let i = 1; i < 41; i += 1) expect(row[i]).toBeLessThanOrEqual(row[i - 1] ?? 0);
  expect(row.filter((share) => share > 0.02 && share < 0.98).length).toBeGreaterThan(4);
});

it('leaves surfaces alone on which nothing is marked, and clears what was', () => {
  const geometry = sheet();
  writeRegions(geometry, NONE);
  expect(geometry.hasAttribute('_region')).toBe(false);
  writeRegions(geometry, { ...NONE, pointed: 3 });
  expect(geometry.getAttribute('_region').getY(40)).toBe(1);
  writeRegions(geometry, NONE);
  expect(Math.max(...geometry.getAttribute('_region').array)).toBe(0);
});
