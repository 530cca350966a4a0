import type { CommandName } from '../../contract/presenter-messages';

/** What a key press is to a presentation. */
export interface Press {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

export interface Command {
  readonly name: CommandName;
  /** Slide to jump to, from 1. */
  readonly slide?: number;
}

export type KeyMeaning =
  | { readonly kind: 'command'; readonly command: Command }
  /** A digit of the number to jump to. */
  | { readonly kind: 'digits'; readonly digits: string }
  /** Treatment time, a step back or on. */
  | { readonly kind: 'time'; readonly by: 1 | -1 }
  /** The pointer of a tool: which way, or pen down and up. */
  | { readonly kind: 'move'; readonly x: number; readonly y: number }
  | { readonly kind: 'press' };

/** What clickers send, and the keys that presentation programs have in common. */
const NAMED: Readonly<Record<string, CommandName>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageUp: 'previous',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  Escape: 'escape',
  F5: 'start',
};
const LETTERS: Readonly<Record<string, CommandName>> = {
  b: 'black',
  '.': 'black',
  w: 'white',
  ',': 'white',
  f: 'hold',
  l: 'laser',
  d: 'pen',
  s: 'spot',
  e: 'erase',
  t: 'timer',
  p: 'play',
  n: 'notes',
  o: 'list',
  a: 'large',
  h: 'palette',
  k: 'capture',
  r: 'again',
};
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/**
 * What a key means while presenting; null if it is left to whatever has the focus.
 * @param digits typed before it
 * @param pointing true while a laser pointer, pen or spotlight is out: Shift and the arrows then move it
 * @param letters false if single letters, digits and signs are switched off, as WCAG 2.1.4 names them: a clicker's full stop too
 */
export function meaningOf(
  press: Press,
  digits: string,
  pointing: boolean,
  letters: boolean,
): KeyMeaning | null {
  if (press.altKey || press.ctrlKey || press.metaKey) return null;
  const command = (name: CommandName): KeyMeaning => ({ kind: 'command', command: { name } });
  const arrow = ARROWS[press.key];
  if (press.shiftKey && arrow !== undefined) {
    const [x, y] = arrow;
    return pointing ? { kind: 'move', x, y } : { kind: 'time', by: x + y > 0 ? 1 : -1 };
  }
  if (press.key === ' ') return command(press.shiftKey ? 'previous' : 'next');
  if (press.key === 'Enter') {
    if (digits !== '') return { kind: 'command', command: { name: 'jump', slide: Number(digits) } };
    return pointing ? { kind: 'press' } : command('next');
  }
  // What is being typed is taken back, and nothing else.
  if (digits !== '' && press.key === 'Escape') return { kind: 'digits', digits: '' };
  if (digits !== '' && press.key === 'Backspace')
    return { kind: 'digits', digits: digits.slice(0, -1) };
  if (letters && /^[0-9]$/.test(press.key))
    return { kind: 'digits', digits: `${digits}${press.key}`.slice(-3) };
  const named = NAMED[press.key];
  if (named !== undefined) return command(named);
  const letter = LETTERS[press.key.toLowerCase()];
  return letter !== undefined && letters ? command(letter) : null;
}
