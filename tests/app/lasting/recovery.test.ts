import { expect, it } from 'vitest';
import { createClockWatch } from '../../../src/app/lasting/clock-watch';
import { createPictureWatch } from '../../../src/app/lasting/picture-watch';
import { createRecovery } from '../../../src/app/lasting/recovery';
import type { Mode } from '../../../src/contract/view';
import { createFaultLog } from '../../../src/store/fault-log';

/** A page's life on a clock of its own; a new start is a new life with the attempts of the old. */
function life(mode: Mode) {
  const timers: { readonly at: number; readonly call: () => void }[] = [];
  const world = { now: 0, stirred: 0, attempts: 0, starts: [] as number[] };
  const log = createFaultLog(
    () => null,
    () => world.now,
  );
  const schedule = (call: () => void, milliseconds: number) =>
    timers.push({ at: world.now + milliseconds / 1000, call });
  const recovery = createRecovery({
    log,
    schedule,
    seconds: () => world.now,
    idleSeconds: () => world.now - world.stirred,
    mode: () => mode,
    attempts: { read: () => world.attempts, write: (count) => (world.attempts = count) },
    startAnew: () => world.starts.push(world.now),
  });
  const pass = (seconds: number): void => {
    const end = world.now + seconds;
    for (;;) {
      const next = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (next === undefined) break;
      timers.splice(timers.indexOf(next), 1);
      world.now = Math.max(world.now, next.at);
      next.call();
    }
    world.now = end;
  };
  return { world, log, recovery, schedule, pass };
}

it('an exhibit starts anew soon, then ever later, and soon again once it was whole for a while', () => {
  const { world, recovery, pass } = life('kiosk');
  for (let i = 0; i < 7; i += 1) {
    const before = world.now;
    recovery.broken('load', 'no picture');
    pass(4000);
    expect(world.starts).toHaveLength(i + 1);
    const waited = (world.starts[i] ?? 0) - before;
    expect(waited).toBeCloseTo([10, 30, 120, 600, 1800, 1800, 1800][i] ?? 0, -1);
  }
  recovery.whole();
  pass(400);
  expect(world.attempts).toBe(0);
});

it('waits until the visitor has gone', () => {
  const { world, recovery, pass } = life('explore');
  recovery.broken('exception', 'x');
  for (let i = 0; i < 30; i += 1) {
    pass(60);
    world.stirred = world.now;
  }
  expect(world.starts).toEqual([]);
  pass(179);
  expect(world.starts).toEqual([]);
  pass(5);
  expect(world.starts).toHaveLength(1);
});

it('gives up on a page of a visitor that does not get well, and never starts a lecture anew', () => {
  const explore = life('explore');
  for (let i = 0; i < 9; i += 1) {
    explore.recovery.broken('context', 'x');
    explore.pass(4000);
  }
  expect(explore.world.starts).toHaveLength(3);
  const present = life('present');
  present.recovery.broken('context', 'x');
  present.pass(40_000);
  expect(present.world.starts).toEqual([]);
  expect(present.log.entries()).toHaveLength(1);
});

it.each(['explore', 'present', 'kiosk'] as const)(
  'starts a page of which nothing is left anew soon, whoever is at it: %s',
  (mode) => {
    const { world, recovery, pass } = life(mode);
    const stirs = (seconds: number): void => {
      for (let i = 0; i < seconds; i += 1) {
        pass(1);
        world.stirred = world.now;
      }
    };
    // Of a lecture's picture alone nothing would have come.
    recovery.broken('context', 'no picture');
    recovery.broken('exception', 'the page went down', 'page');
    stirs(5);
    expect(world.starts).toHaveLength(1);
    for (let i = 0; i < 9; i += 1) {
      recovery.broken('exception', 'the page went down', 'page');
      stirs(2000);
    }
    expect(world.starts.length).toBe(mode === 'kiosk' ? 10 : 3);
  },
);

it('is not content with a picture while a part is missing', () => {
  const { world, recovery, pass } = life('kiosk');
  recovery.broken('load', 'deep.glb', 'part');
  recovery.whole();
  pass(30);
  expect(world.starts).toHaveLength(1);
  recovery.whole();
  pass(400);
  expect(world.attempts).toBe(0);
});

it('does nothing when the fault mends itself in time', () => {
  const { world, log, recovery, schedule, pass } = life('kiosk');
  const onStatus = createPictureWatch(recovery, log, schedule);
  onStatus({ phase: 'ready' });
  onStatus({ phase: 'restoring' });
  pass(5);
  onStatus({ phase: 'ready' });
  pass(1000);
  expect(world.starts).toEqual([]);
  expect(log.entries().map(({ detail }) => detail)).toEqual([
    'the graphics context was lost',
    'the graphics context came back',
  ]);
});

it.each([
  ['a context that stays away', { phase: 'restoring' }],
  ['a picture that never comes', { phase: 'loading' }],
  ['models that are missing', { phase: 'failed', reason: 'models', detail: 'a.glb' }],
  ['a scene that broke', { phase: 'failed', reason: 'error', detail: 'x' }],
] as const)('%s ends in a new start', (_, status) => {
  const { world, log, recovery, schedule, pass } = life('kiosk');
  createPictureWatch(recovery, log, schedule)(status);
  pass(200);
  expect(world.starts).toHaveLength(1);
  expect(log.entries().at(-1)?.kind).toBe('reload');
});

it('tells a clock that was set from a computer that slept', () => {
  let wall = 1e9;
  let steady = 0;
  const log = createFaultLog(
    () => null,
    () => wall,
  );
  const look = createClockWatch(
    log,
    () => wall,
    () => steady,
    10,
  );
  const pass = (byWall: number, bySteady: number): boolean => {
    wall += byWall;
    steady += bySteady;
    return look();
  };
  expect(pass(10, 10)).toBe(true);
  expect(pass(14, 10)).toBe(true);
  expect(pass(-3590, 10)).toBe(false);
  expect(pass(10, 10)).toBe(true);
  expect(pass(7200, 7200)).toBe(false);
  expect(pass(3610, 10)).toBe(false);
  expect(log.entries().map(({ kind, detail }) => `${kind}: ${detail}`)).toEqual([
    'clock: the clock went back by 3600 s: set',
    'sleep: nothing ran for 7200 s',
    'clock: the clock went forward by 3600 s: set, or the computer slept',
  ]);
});
