import { describe, expect, it } from 'vitest';
import { meaningOf } from '../../../src/modes/presenter/keys';
import { followed } from '../../../src/modes/speaker/followed';

const press = (key: string, change: object = {}) => ({
  key,
  shiftKey: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...change,
});
const commanded = (key: string, change: object = {}) => {
  const meaning = meaningOf(press(key, change), '', false, true);
  return meaning?.kind === 'command' ? meaning.command.name : meaning;
};

describe('keys of a presentation', () => {
  it.each([
    [['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'Enter'], 'next'],
    [['PageUp', 'ArrowLeft', 'ArrowUp', 'Backspace'], 'previous'],
    [['b', 'B', '.'], 'black'],
    [['F5'], 'start'],
    [['Escape'], 'escape'],
    [['k'], 'capture'],
  ])('%o: %s', (keys, name) => {
    for (const key of keys) expect(commanded(key)).toBe(name);
  });

  it('jump to a number that is typed', () => {
    const one = meaningOf(press('1'), '', false, true);
    expect(one).toEqual({ kind: 'digits', digits: '1' });
    expect(meaningOf(press('2'), '1', false, true)).toEqual({ kind: 'digits', digits: '12' });
    expect(meaningOf(press('Enter'), '12', false, true)).toEqual({
      kind: 'command',
      command: { name: 'jump', slide: 12 },
    });
  });

  it('take back what is being typed, and do nothing else', () => {
    expect(meaningOf(press('Escape'), '12', false, true)).toEqual({ kind: 'digits', digits: '' });
    const shorter = meaningOf(press('Backspace'), '12', false, true);
    expect(shorter).toEqual({ kind: 'digits', digits: '1' });
  });

  it('move time with Shift, or the pointer if one is out', () => {
    const shift = press('ArrowLeft', { shiftKey: true });
    expect(meaningOf(shift, '', false, true)).toEqual({ kind: 'time', by: -1 });
    expect(meaningOf(shift, '', true, true)).toEqual({ kind: 'move', x: -1, y: 0 });
    expect(meaningOf(press('Enter'), '', true, true)).toEqual({ kind: 'press' });
  });

  it('leave the browser its own, and letters to whoever switched them off', () => {
    expect(meaningOf(press('r', { ctrlKey: true }), '', false, true)).toBeNull();
    expect(meaningOf(press('Tab'), '', false, true)).toBeNull();
    expect(meaningOf(press('b'), '', false, false)).toBeNull();
    // A full stop, a comma or a digit that is dictated must not act either; all that is no sign goes on.
    for (const sign of ['.', ',', '7']) expect(meaningOf(press(sign), '', false, false)).toBeNull();
    for (const key of ['PageDown', 'ArrowLeft', ' ', 'Enter', 'Escape', 'F5'])
      expect(meaningOf(press(key), '', false, false)).not.toBeNull();
  });
});

it('a speaker window keeps to its presentation until that is silent', () => {
  expect(followed({ from: '', at: 0 }, 'a', 0)).toBe(true);
  expect(followed({ from: 'a', at: 1000 }, 'b', 2000)).toBe(false);
  expect(followed({ from: 'a', at: 1000 }, 'a', 99_000)).toBe(true);
  expect(followed({ from: 'a', at: 1000 }, 'b', 6000)).toBe(true);
});
