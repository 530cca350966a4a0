import { expect, it } from 'vitest';
import { watchRoom } from '../../../src/app/lasting/storage-room';
import { createFaultLog } from '../../../src/store/fault-log';

it('notes when nothing can be stored any more and when it can again, once each, and leaves nothing behind', () => {
  const kept = new Map<string, string>();
  let full = false;
  const storage = {
    getItem: (name: string) => kept.get(name) ?? null,
    removeItem: (name: string) => void kept.delete(name),
    setItem(name: string, value: string) {
      if (full) throw new DOMException('no room', 'QuotaExceededError');
      kept.set(name, value);
    },
  };
  const log = createFaultLog(
    () => storage,
    () => 0,
  );
  let next: () => void = () => undefined;
  watchRoom(
    () => storage,
    log,
    (look) => (next = look),
  );
  full = true;
  next();
  next();
  full = false;
  next();
  next();
  expect(log.entries().map(({ kind, detail }) => `${kind}: ${detail}`)).toEqual([
    'storage: nothing can be stored: QuotaExceededError: no room',
    'storage: there is room again',
  ]);
  expect([...kept.keys()]).toEqual(['synaptarium.faults']);
});
