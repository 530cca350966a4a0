import { describe, expect, it } from 'vitest';
import { ROW, SharedRows } from '../../../src/scene/synapse/shared-rows';

describe('kinds of instances in one buffer', () => {
  it('lie beside each other and below, and none over another', () => {
    const rows = new SharedRows(30);
    const sizes = [
      [9, 2],
      [4, 3],
      [5, 3],
      [6, 4],
      [7, 8],
    ] as const;
    const columns = sizes.map(([instances, size]) => rows.column(instances, size));
    const each = (act: (column: number, instance: number, part: number) => void): void =>
      sizes.forEach(([instances, size], column) => {
        for (let i = 0; i < instances; i += 1) for (let k = 0; k < size; k += 1) act(column, i, k);
      });
    const number = (column: number, i: number, k: number): number => column * 1000 + i * 10 + k;
    each((column, i, k) => columns[column]!.set(i, k, number(column, i, k)));
    each((column, i, k) => {
      const read = columns[column]!.attribute(1, k);
      expect(read.getX(i)).toBe(number(column, i, k));
    });
    const buffers = new Set(columns.map((column) => column.attribute().data));
    expect(buffers.size).toBe(1);
    // Nine rows of two, three and three; six of four; seven of eight.
    expect(columns[4]!.attribute().offset).toBe((9 + 6) * ROW);
  });

  it('say so where there is no room', () => {
    const rows = new SharedRows(10);
    rows.column(8, 5);
    expect(() => rows.column(3, 5)).toThrow('no rows');
  });

  it('send from the first number that changed to the last, and what was written at once', () => {
    const rows = new SharedRows(10);
    const one = rows.column(4, 2);
    const whole = rows.column(4, ROW);
    const { data } = one.attribute();
    const before = data.version;
    rows.send();
    expect(data.version).toBe(before);
    one.set(2, 1, 5);
    whole.numbers[3] = 7;
    whole.wrote(1);
    rows.send();
    expect(data.version).toBe(before + 1);
    expect(data.updateRanges).toEqual([{ start: 2 * ROW + 1, count: 5 * ROW - (2 * ROW + 1) }]);
    expect(whole.attribute().getW(0)).toBe(7);
  });
});
