import { describe, expect, it } from 'vitest';
import { readSwc, SwcError } from '../../../src/atlas/neuron-swc';
import { swcText } from '../../../models/cells/write-swc';

const SOMA = '1 1 0 0 0 5 -1';

function errorOf(text: string): SwcError {
  try {
    readSwc(text);
  } catch (error) {
    if (error instanceof SwcError) return error;
    throw error;
  }
  throw new Error('no error');
}

describe('a reconstruction', () => {
  it('is read with comments, blank lines, tabs, Windows line ends and a byte order mark', () => {
    const tree = readSwc(
      `\uFEFF# ORIGINAL_SOURCE x\r\n\r\n${SOMA}\r\n2\t3  0\t6 0 0.5 1 # first\r\n`,
    );
    expect(tree.count).toBe(2);
    expect([...tree.positions]).toEqual([0, 0, 0, 0, 6, 0]);
    expect([...tree.types]).toEqual([1, 3]);
    expect([...tree.parents]).toEqual([-1, 0]);
    expect(tree.radii[1]).toBe(0.5);
    expect(tree.notes).toEqual([]);
  });

  it('may have its points in any order and numbered with gaps; parents come out first', () => {
    const tree = readSwc(`70 3 0 9 0 0.4 20\n20 3 0 6 0 0.5 4\n4 1 0 0 0 5 -1`);
    expect([...tree.parents]).toEqual([-1, 0, 1]);
    expect([...tree.positions].filter((_, i) => i % 3 === 1)).toEqual([0, 6, 9]);
  });

  it('may have several roots, and says so with the lines', () => {
    const tree = readSwc(`${SOMA}\n2 3 0 6 0 0.5 1\n3 2 40 0 0 0.2 -1\n4 2 41 0 0 0.2 3`);
    expect([...tree.parents]).toEqual([-1, 0, -1, 2]);
    expect(tree.notes[0]).toContain('2 separate trees, starting on lines 1, 3');
  });

  it('without thickness or soma is shown thin, and says so', () => {
    const tree = readSwc('1 3 0 0 0 0 -1\n2 3 0 9 0 0 1');
    expect(tree.radii[0]).toBeGreaterThan(0);
    expect(tree.notes.join(' ')).toMatch(/no thickness.*No soma/);
  });

  it('may have more columns than seven', () => {
    expect(readSwc('1 1 0 0 0 5 -1 0.3 12').count).toBe(1);
  });

  it('of a hundred thousand points in one chain is read without trouble', () => {
    const rows = Array.from(
      { length: 100_000 },
      (_, i) => `${i + 1} 2 ${i} 0 0 0.1 ${i === 0 ? -1 : i}`,
    );
    expect(readSwc(rows.reverse().join('\n')).count).toBe(100_000);
  });
});

describe('a broken file', () => {
  it.each([
    ['', 1, 'holds no points'],
    ['# only words', 1, 'holds no points'],
    [`${SOMA}\n2 3 0 6 0 0.5`, 2, '6 values where SWC has seven'],
    [`${SOMA}\n2 3 0 6 zero 0.5 1`, 2, "the z is 'zero', not a number"],
    [`${SOMA}\n2,3,0,6,0,0.5,1`, 2, 'separated by spaces'],
    [`${SOMA}\n2 3 0 0,6 0 0.5 1`, 2, "the y is '0,6', not a number"],
    [`${SOMA}\n2 3 0 6 0 -0.5 1`, 2, 'below zero'],
    [`${SOMA}\n2.5 3 0 6 0 0.5 1`, 2, 'must be a whole number'],
    [`${SOMA}\n2 3 0 6 0 0.5 -2`, 2, 'must be a whole number, -1 or more'],
    [`${SOMA}\n\n1 3 0 6 0 0.5 1`, 3, 'already defined on line 1'],
    [`${SOMA}\n2 3 0 6 0 0.5 9`, 2, 'point 9, is nowhere in the file'],
    [`${SOMA}\n2 3 0 6 0 0.5 2`, 2, 'its own ancestor'],
    [`${SOMA}\n2 3 0 6 0 0.5 3\n3 3 0 7 0 0.5 2`, 2, 'its own ancestor'],
    [`${SOMA}\n2 3 0 NaN 0 0.5 1`, 2, 'not a number'],
    ['<html><body>Not found</body></html> a b c d e', 1, 'not a number'],
  ])('%j names line %i', (text, line, words) => {
    const error = errorOf(text);
    expect(error.line).toBe(line);
    expect(error.message).toContain(`Line ${line}: `);
    expect(error.message).toContain(words);
  });
});

describe('what is written', () => {
  it('reads back, to 0.1 um', () => {
    const text = swcText(
      [
        { place: [0, 0, 0], parent: -1, part: 'soma', radius: 5 },
        { place: [0.04, 9.96, -3], parent: 0, part: 'trunk', radius: 0.666 },
      ],
      ['a cell'],
    );
    expect(text.startsWith('# a cell\n')).toBe(true);
    const tree = readSwc(text);
    expect([...tree.positions].map((value) => Number(value.toFixed(3)))).toEqual([
      0, 0, 0, 0, 10, -3,
    ]);
    expect(tree.radii[1]).toBeCloseTo(0.67);
    expect([...tree.types]).toEqual([1, 4]);
  });
});
