import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wrapText } from '../../../src/sharing/picture/wrap-text';
import { enlargement, fitted } from '../../../src/sharing/picture/sizes';

const widthOf = (text: string) => text.length;

it('breaks between words, and between signs where no spaces are written', () => {
  expect(wrapText('New synapses grow, slowly.', 12, 'en', widthOf)).toEqual([
    'New synapses',
    'grow,',
    'slowly.',
  ]);
  expect(wrapText('海马体中的新突触正在生长。', 5, 'zh', widthOf).length).toBeGreaterThan(2);
  expect(wrapText('', 5, 'en', widthOf)).toEqual([]);
});

it('loses nothing but spaces at the ends of lines', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 30 }), fc.integer({ min: 1, max: 60 }), (text, most) => {
      const lines = wrapText(text, most, 'en', widthOf);
      expect(lines.join(' ')).toBe(text);
      for (const line of lines)
        if (line.includes(' ')) expect(line.length).toBeLessThanOrEqual(most);
    }),
  );
});

it('keeps the shape of what does not fit', () => {
  expect(fitted({ width: 3840, height: 2160 }, 4096)).toEqual({ width: 3840, height: 2160 });
  expect(fitted({ width: 3840, height: 2160 }, 1920)).toEqual({ width: 1920, height: 1080 });
  expect(fitted({ width: 5000, height: 1 }, 100)).toEqual({ width: 100, height: 1 });
  expect(enlargement({ width: 3840, height: 2160 })).toBe(
    2 * enlargement({ width: 1920, height: 1080 }),
  );
});
