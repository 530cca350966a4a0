import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LONG, turnOf } from './longest-first';

const path = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));

describe('the order of test files', () => {
  it.each(LONG)('knows a browser test that there is: %s', (name) => {
    expect(existsSync(path(`browser/${name}.test.ts`))).toBe(true);
  });

  it('begins with what takes longest, and leaves the rest as they are', () => {
    const files = ['embed', 'labels', 'campus', 'visual', 'chart'].map((name) =>
      path(`browser/${name}.test.ts`),
    );
    const sorted = [...files].sort((one, other) => turnOf(one) - turnOf(other));
    expect(sorted.map((file) => files.indexOf(file))).toEqual([3, 4, 1, 0, 2]);
  });

  it('takes a unit test of the same name for what it is', () => {
    expect(turnOf(path('charts/chart.test.ts'))).toBe(turnOf(path('math/other.test.ts')));
  });
});
