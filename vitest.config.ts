import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  test: {
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
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          globalSetup: 'tests/browser/global-setup.ts',
          // One page at a time: software rendering takes every core there is.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A page that software draws answers when it can.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
