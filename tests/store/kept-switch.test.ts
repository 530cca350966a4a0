import { expect, it } from 'vitest';
import { createKeptSwitch } from '../../src/store/kept-switch';

function shelf() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    clear: () => kept.clear(),
  };
}

it('is on until it is switched off, and stays so in the next window and visit', () => {
  const storage = shelf();
  const here = createKeptSwitch('a', () => storage);
  const elsewhere = createKeptSwitch('a', () => storage);
  expect(here.on()).toBe(true);
  here.set(false);
  expect(elsewhere.on()).toBe(false);
  elsewhere.set(true);
  expect(here.on()).toBe(true);
  here.set(false);
  // What forgets a visitor forgets this.
  storage.clear();
  expect(here.on()).toBe(true);
});

it('works where storage is refused, as long as the page lasts', () => {
  const refuse = (): never => {
    throw new DOMException('No', 'SecurityError');
  };
  const lonely = createKeptSwitch('a', refuse);
  expect(lonely.on()).toBe(true);
  lonely.set(false);
  expect(lonely.on()).toBe(false);
  // Reading may be allowed where writing is not: a full storage.
  const storage = { getItem: () => '1', setItem: refuse };
  const full = createKeptSwitch('a', () => storage);
  full.set(false);
  expect(full.on()).toBe(false);
});
