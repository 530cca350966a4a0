import { describe, expect, it } from 'vitest';
import { readTyped, stepped, typedNumber } from '../../src/i18n/typed-number';

describe('a number in a field', () => {
  it('is written with the decimal mark of its language, and no other', () => {
    expect(typedNumber('en', 1234.5)).toBe('1234.5');
    for (const language of ['de', 'es', 'fr']) expect(typedNumber(language, 1234.5)).toBe('1234,5');
    expect(typedNumber('ar', 0.5)).toMatch(/^0\D5$/);
    expect(typedNumber('de', 0.1 + 0.2)).toBe('0,3');
  });

  it('is read as it was written, in every language', () => {
    for (const language of ['en', 'es', 'de', 'fr', 'zh', 'ar'])
      for (const value of [0, 0.5, -1.25, 40, 1234.5])
        expect(readTyped(typedNumber(language, value)), language).toBe(value);
  });

  it('is read with a comma or a point, in digits of other scripts, with any minus', () => {
    for (const text of ['2,5', '2.5', ' 2,5 ', '٢٫٥', '۲٫۵', '２．５', '+2.5'])
      expect(readTyped(text), text).toBe(2.5);
    for (const text of ['-3', '\u22123', '\u20133']) expect(readTyped(text)).toBe(-3);
    expect(readTyped(',5')).toBe(0.5);
    expect(readTyped('2,')).toBe(2);
  });

  it('takes three digits after a mark for thousands only where the number is whole', () => {
    expect(readTyped('1.000', true)).toBe(1000);
    expect(readTyped('1,000,000', true)).toBe(1_000_000);
    expect(readTyped('1.25', true)).toBe(1.25);
    expect(readTyped('0.125')).toBe(0.125);
  });

  it('is none if it is anything else', () => {
    for (const text of ['', ' ', '-', '.', 'two', '1e3', '0x10', '1,2,3', 'Infinity'])
      expect(readTyped(text), text).toBeNaN();
  });

  it('steps to the next multiple, within limits, without noise', () => {
    const amount = { step: 0.05, low: 0, high: 1 };
    expect(stepped(0.5, 1, amount)).toBe(0.55);
    expect(stepped(0.3, -1, amount)).toBe(0.25);
    expect(stepped(0.52, 1, amount)).toBe(0.55);
    expect(stepped(0.52, -1, amount)).toBe(0.5);
    expect(stepped(1, 1, amount)).toBe(1);
    expect(stepped(0, -1, amount)).toBe(0);
  });
});
