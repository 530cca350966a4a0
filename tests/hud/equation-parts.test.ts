import { expect, it } from 'vitest';
import { CLAIMS } from '../../src/evidence/claims';
import { equationLines, greekLetters } from '../../src/hud/values/equation-parts';

const kinds = (equation: string): string =>
  equationLines(equation)
    .map((line) => line.map(({ kind, text }) => `${kind}:${text}`).join('|'))
    .join('//');

it('lowers what follows _ and raises what follows ^', () => {
  expect(kinds('R = r_P^g')).toBe('letter:R|text: = |letter:r|sub:P|sup:g');
  expect(kinds('f_u · K_p,uu')).toBe('letter:f|sub:u|text: · |letter:K|sub:p,uu');
  expect(kinds('x^(a + b)')).toBe('letter:x|sup:a + b');
});

it('gives each equation its line, and leaves words upright', () => {
  expect(kinds('B = L / (m + L),  m ≈ 2.5').split('//')).toHaveLength(2);
  expect(kinds('MADRS = severity')).toBe('text:MADRS = severity');
});

it('keeps every sign of every equation of the evidence', () => {
  for (const [id, { equation }] of Object.entries(CLAIMS)) {
    const parts = equationLines(equation).flat();
    const set = parts.map(({ text }) => text).join('');
    expect(set.replace(/[\s,()]/g, ''), id).toBe(equation.replace(/[_^\s,()]/g, ''));
    expect(set, id).not.toMatch(/[_^]/);
  }
});

it.each([
  ['tau_B', 'τ_B'],
  ['g_gamma', 'g_γ'],
  ['omega_ka,o', 'ω_ka,o'],
  ['k_trap', 'k_trap'],
  ['nu', 'ν'],
  ['V_ss,v', 'V_ss,v'],
])('sets the Greek letters that the tables spell out: %s', (spelled, set) => {
  expect(greekLetters(spelled)).toBe(set);
});
