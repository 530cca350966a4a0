import { expect, it } from 'vitest';
import { standBeside } from '../../../src/modes/presenter/words-beside';

it('puts words beside the picture where under it they would leave none', () => {
  expect(standBeside('A day has gone.', false)).toBe(false);
  expect(standBeside('A day has gone.', true)).toBe(true);
  expect(standBeside('word '.repeat(30), false)).toBe(true);
  expect(standBeside('突'.repeat(40), false)).toBe(false);
  expect(standBeside('突'.repeat(70), false)).toBe(true);
});
