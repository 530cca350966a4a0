import { expect, it } from 'vitest';
import { createShow, holdShow } from '../../../src/store/slides/show';

it('is held for as long as something is prepared, and then again as it was', () => {
  const show = createShow(() => null);
  const letGo = holdShow(show);
  expect(show.getState().held).toBe(true);
  letGo();
  expect(show.getState().held).toBe(false);
  show.setState({ held: true });
  holdShow(show)();
  expect(show.getState().held).toBe(true);
});
