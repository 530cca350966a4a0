import { describe, expect, it } from 'vitest';
import { createProgress, type ProgressStorage } from '../../src/tours/progress';

function storage(before: string | null = null) {
  const kept = { value: before };
  const store: ProgressStorage = {
    getItem: () => kept.value,
    setItem: (_, value) => {
      kept.value = value;
    },
  };
  return { kept, store };
}

it('is there again on the next visit', () => {
  const { store } = storage();
  const first = createProgress(() => store);
  first.reach('spine-birth', 'births');
  first.answer('spine-birth', 'when-births');
  first.answer('spine-birth', 'when-births');
  first.finish('repair');
  const second = createProgress(() => store);
  expect(second.of('spine-birth')).toEqual({
    stop: 'births',
    answered: ['when-births'],
    finished: false,
  });
  expect(second.of('repair')?.finished).toBe(true);
  expect(second.of('unknowns')).toBeUndefined();
  expect(second.read().invited).toBe(true);
});

it('remembers that an invitation was declined', () => {
  const { store } = storage();
  createProgress(() => store).settleInvitation();
  expect(createProgress(() => store).read().invited).toBe(true);
});

describe('works without storage', () => {
  const refusing: ProgressStorage = {
    getItem: () => {
      throw new DOMException('denied', 'SecurityError');
    },
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
  it.each<[string, () => ProgressStorage | null]>([
    ['forbidden', (): ProgressStorage => refusing],
    ['absent', () => null],
    [
      'that throws when it is asked for',
      () => {
        throw new Error('no');
      },
    ],
    ['full of nonsense', () => storage('{"version":1,"tours":7}').store],
    ['that is not JSON', () => storage('%%').store],
  ])('%s', (_, given) => {
    const progress = createProgress(given);
    progress.reach('repair', 'drift');
    expect(progress.of('repair')?.stop).toBe('drift');
  });
});
