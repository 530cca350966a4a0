import { describe, expect, it } from 'vitest';
import { COLUMN_NUMBERS, columnNumber } from '../../src/evidence/microcircuit';

describe('numbers of the drawn column', () => {
  it.each(COLUMN_NUMBERS.map((row) => [row.id, row] as const))(
    '%s lies in its range, and has a source or a reason',
    (_id, { value, range, provenance, citation, note }) => {
      expect(value).toBeGreaterThanOrEqual(range[0]);
      expect(value).toBeLessThanOrEqual(range[1]);
      if (provenance === 'assumed') expect(note.length).toBeGreaterThan(15);
      else expect(citation.length).toBeGreaterThan(10);
    },
  );

  it('are named once, and asked for by name', () => {
    expect(new Set(COLUMN_NUMBERS.map(({ id }) => id)).size).toBe(COLUMN_NUMBERS.length);
    expect(() => columnNumber('no-such')).toThrow();
  });
});
