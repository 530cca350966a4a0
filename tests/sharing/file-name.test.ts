import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileName } from '../../src/sharing/file-name';

it.each([
  [['iv-0.5', 24, 'brain'], 'synaptarium-iv-0-5-24h-brain.png'],
  [['iv-0.5', 40 / 60], 'synaptarium-iv-0-5-40min.png'],
  [[-168], 'synaptarium-before-7d.png'],
  [[-24, 0], 'synaptarium-before-24h-0h.png'],
  [['Meine Kur: „Drei“/Woche'], 'synaptarium-meine-kur-drei-woche.png'],
  [['治疗'], 'synaptarium-治疗.png'],
  [['../..', '', ' '], 'synaptarium.png'],
])('names %j', (parts, name) => {
  expect(fileName(parts, 'png')).toBe(name);
});

it('never makes a name that a system could refuse', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(fc.string({ unit: 'binary' }), fc.double({ min: -168, max: 9432, noNaN: true })),
      ),
      (parts) => {
        const name = fileName(parts.slice(0, 4), 'csv');
        expect(name).toMatch(/^synaptarium(?:-[\p{L}\p{N}]+)*\.csv$/u);
        expect(name.length).toBeLessThan(200);
      },
    ),
  );
});
