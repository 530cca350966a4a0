import { expect, it, vi } from 'vitest';
import { Listeners } from '../../src/store/listeners';

it('are called in the order in which they came, until they go', () => {
  const listeners = new Listeners<() => void>();
  const [one, other] = [vi.fn(), vi.fn()];
  const leave = listeners.add(one);
  listeners.add(other);
  for (const each of listeners.all) each();
  leave();
  leave();
  for (const each of listeners.all) each();
  expect(one).toHaveBeenCalledTimes(1);
  expect(other).toHaveBeenCalledTimes(2);
  expect(one.mock.invocationCallOrder[0]).toBeLessThan(other.mock.invocationCallOrder[0]!);
});

it('all hear of a time during which one goes and another comes', () => {
  const listeners = new Listeners<() => void>();
  const heard: string[] = [];
  const leave = listeners.add(() => {
    heard.push('goes');
    leave();
    listeners.add(() => heard.push('came'));
  });
  listeners.add(() => heard.push('stays'));
  const tell = () => listeners.all.forEach((each) => each());
  tell();
  expect(heard).toEqual(['goes', 'stays']);
  tell();
  expect(heard).toEqual(['goes', 'stays', 'stays', 'came']);
});
