import { describe, expect, it } from 'vitest';
import {
  createFaultLog,
  FAULT_KINDS,
  MOST_FAULTS,
  type FaultStorage,
} from '../../src/store/fault-log';

function storage(before: string | null = null, room = Infinity) {
  const kept = { value: before };
  const store: FaultStorage = {
    getItem: () => kept.value,
    setItem: (_, value) => {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError');
      kept.value = value;
    },
  };
  return { kept, store };
}

it('is there again after a reload', () => {
  const { store } = storage();
  createFaultLog(
    () => store,
    () => 100,
  ).record('context', 'lost');
  const again = createFaultLog(
    () => store,
    () => 200,
  );
  again.record('reload', 'after a lost context');
  expect(again.entries()).toEqual([
    { at: 100, kind: 'context', detail: 'lost', times: 1 },
    { at: 200, kind: 'reload', detail: 'after a lost context', times: 1 },
  ]);
});

it('counts the same on end in one entry, and tells listeners each time', () => {
  let now = 0;
  const log = createFaultLog(
    () => null,
    () => (now += 1),
  );
  const told: number[] = [];
  const stop = log.subscribe(({ times }) => told.push(times));
  for (let i = 0; i < 5; i += 1) log.record('load', 'deep.fine.glb');
  stop();
  log.record('load', 'deep.fine.glb');
  expect(log.entries()).toEqual([{ at: 6, kind: 'load', detail: 'deep.fine.glb', times: 6 }]);
  expect(told).toEqual([1, 2, 3, 4, 5]);
});

it('stays bounded, and keeps the newest', () => {
  const { kept, store } = storage();
  const log = createFaultLog(
    () => store,
    () => 1,
  );
  for (let i = 0; i < 3 * MOST_FAULTS; i += 1) log.record('exception', `${i} ${'x'.repeat(900)}`);
  expect(log.entries()).toHaveLength(MOST_FAULTS);
  expect(log.entries().at(-1)?.detail).toMatch(new RegExp(`^${3 * MOST_FAULTS - 1} x`));
  expect(kept.value?.length).toBeLessThan(200_000);
  expect(
    createFaultLog(
      () => store,
      () => 1,
    ).entries(),
  ).toEqual(log.entries());
});

it('keeps the newest where there is room for few', () => {
  const { store } = storage(null, 3000);
  const log = createFaultLog(
    () => store,
    () => 1,
  );
  for (let i = 0; i < 100; i += 1) log.record('exception', `fault ${i}`);
  expect(log.entries()).toHaveLength(100);
  const read = createFaultLog(
    () => store,
    () => 1,
  ).entries();
  expect(read.length).toBeGreaterThan(10);
  expect(read.at(-1)?.detail).toBe('fault 99');
});

describe('works without storage', () => {
  const refusing: FaultStorage = {
    getItem: () => {
      throw new DOMException('denied', 'SecurityError');
    },
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
  it.each<[string, () => FaultStorage | null]>([
    ['forbidden', () => refusing],
    ['absent', () => null],
    [
      'that throws when it is asked for',
      () => {
        throw new Error('no');
      },
    ],
    ['that is not JSON', () => storage('%%').store],
    ['of another version', () => storage('{"version":2,"faults":[]}').store],
    [
      'with a kind that is none',
      () => storage('{"version":1,"faults":[{"at":1,"kind":"x","detail":"","times":1}]}').store,
    ],
    ['that is far too long', () => storage(`"${'x'.repeat(300_000)}"`).store],
  ])('%s', (_, given) => {
    const log = createFaultLog(given, () => 1);
    expect(log.entries()).toEqual([]);
    for (const kind of FAULT_KINDS) log.record(kind, 'detail');
    expect(log.entries()).toHaveLength(FAULT_KINDS.length);
  });
});
