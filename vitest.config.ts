import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/runner/longest-first.ts';

/** Browser tests that reckon with the page's own pace, which a neighbour would take from them. */
const ALONE = ['kiosk', 'monkey', 'population', 'soak'].map(
  (name) => `tests/browser/${name}.test.ts`,
);

const BROWSER = {
  environment: 'node',
  globalSetup: 'tests/browser/global-setup.ts',
  testTimeout: 120_000,
  hookTimeout: 120_000,
  // A page that software draws answers when it can.
  expect: { poll: { timeout: 15_000 } },
  // Files share what is dear to start: Node's modules and the browser, of which each gets an empty one (tests/browser/browser.ts).
  isolate: false,
} as const;

export default defineConfig({
  plugins: [react()],
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', '**/node_modules/**'],
          // A test of a component asks for the DOM itself: // @vitest-environment happy-dom
          environment: 'node',
          // Generous: a machine that does something else at the same time is no fault of the code.
          testTimeout: 30_000,
          // Both cores of a small machine: by itself it would leave one idle.
          maxWorkers: '100%',
        },
      },
      {
        extends: true,
        test: {
          ...BROWSER,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: [...ALONE, '**/node_modules/**'],
          // Two: while one page waits for its picture, the other's code runs.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          ...BROWSER,
          name: 'browser-alone',
          include: ALONE,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
