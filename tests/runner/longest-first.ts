import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Browser tests that take a minute or so, the longest first. */
export const LONG = [
  'visual',
  'chart',
  'sharing',
  'scene',
  'lab',
  'flash',
  'structures',
  'tour-questions',
  'paper',
  'contrast',
  'labels',
  'deep-link',
  'tours',
  'keyboard',
];

/** Where a file stands in a run: the smaller, the earlier. */
export function turnOf(path: string): number {
  const at = LONG.indexOf(basename(path).replace('.test.ts', ''));
  return path.includes('/browser/') && at >= 0 ? at : LONG.length;
}

/**
 * Starts what takes longest first, so that two workers end at about the same time. Vitest itself goes by the times of the last
 * run, which a clean machine has none of, and then by the size of files, which says little.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files);
    const project = (file: TestSpecification) =>
      usual.findIndex((one) => one.project === file.project);
    return [...usual].sort(
      (one, other) =>
        project(one) - project(other) || turnOf(one.moduleId) - turnOf(other.moduleId),
    );
  }
}
