import { expect, it } from 'vitest';
import { figureText, howRead } from '../../src/hud/reading/figure-text';

it.each([
  [185, 'ng/mL', '185 ng/mL'],
  [[100, 250], 'ng/mL', '100–250 ng/mL'],
  [-3.5, 'points', '−3.5 points'],
  [[1, 2, 3], 'um', '1, 2, 3 µm'],
  [0.3, 'um2', '0.3 µm²'],
  [2, 'umol/L', '2 µmol/L'],
  [{ near_soma: [4, 6], mid: 2 }, 'um', 'near soma 4–6; mid 2 µm'],
  [{ responseAfterFirst: 25, 'MADRS day 1': 3 }, '%', 'response after first 25; MADRS day 1 3 %'],
  [
    [
      { t: 1, unit: 'd', value: 19.5, sd: 12.3 },
      { t: [12, 24], unit: 'h', value: 'marked increase' },
      { t: 0, unit: 'during infusion', value: 0.6 },
      { t: 2, unit: 'd', ketamine: 50, placebo: 60 },
    ],
    'MADRS',
    '1 d: 19.5 (sd 12.3); 12–24 h: marked increase; during infusion: 0.6; 2 d: ketamine 50; placebo 60 MADRS',
  ],
  ['rises', 'text', 'rises'],
  [0.2, '1', '0.2'],
  [null, 'nm', ''],
] as const)('writes %j %s as %s', (value, unit, text) => {
  expect(figureText(value, unit)).toBe(text);
});

it('says when only the abstract was read', () => {
  const quantity = 'Response';
  expect(howRead({ quantity, provenance: 'primary', note: 'Read in the abstract.' })).toBe(
    'abstract',
  );
  expect(howRead({ quantity, provenance: 'primary', note: 'Figure 2.' })).toBe('primary');
  expect(howRead({ quantity, provenance: 'recalled', note: 'Abstract.' })).toBe('recalled');
  expect(howRead({ quantity: 'abstract: 50 mg once', provenance: 'primary' })).toBe('abstract');
});
