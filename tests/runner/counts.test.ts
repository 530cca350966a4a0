import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { FAILED, NOTHING, summary, vitestCounts } from './counts';

const folder = mkdtempSync(join(tmpdir(), 'counts-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});

function counted(testResults: ReturnType<typeof file>[], ok: boolean) {
  const all = testResults.flatMap((each) => each.assertionResults.map(({ status }) => status));
  const count = (status: string) => all.filter((each) => each === status).length;
  const path = join(folder, 'report.json');
  const report = {
    numPassedTests: count('passed'),
    numFailedTests: count('failed'),
    numPendingTests: count('pending'),
    numTodoTests: count('todo'),
    testResults,
  };
  writeFileSync(path, JSON.stringify(report));
  return vitestCounts(path, ok);
}

describe('counting a vitest run', () => {
  it('adds up what ran', () => {
    const files = [file('passed', 'passed', 'pending'), file('failed', 'passed', 'failed')];
    expect(counted(files, false)).toEqual({ passed: 2, failed: 1, skipped: 1 });
  });

  it('counts a file that did not load as a failure', () => {
    expect(counted([file('passed', 'passed'), file('failed')], false)).toMatchObject({ failed: 1 });
  });

  it('counts a run without tests as a failure, whatever it reports', () => {
    expect(counted([], true)).toEqual(FAILED);
  });

  it('counts a run that failed for no visible reason as a failure', () => {
    expect(counted([file('passed', 'passed')], false)).toMatchObject({ passed: 1, failed: 1 });
  });

  it('counts a missing report as a failure', () => {
    expect(vitestCounts(join(folder, 'none.json'), true)).toEqual(FAILED);
  });
});

describe('the last line', () => {
  it('names skipped tests only where there are some', () => {
    expect(summary({ ...NOTHING, passed: 3 })).toBe('3 passed, 0 failed');
    expect(summary({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
  });
});
