// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { holdEarlyCalls } from '../../src/sharing/early-calls';

/** A window that embeds nobody knows, and what it hears. */
function framed() {
  const parent = new EventTarget();
  const window = Object.assign(new EventTarget(), { parent }) as unknown as Window;
  const say = (source: unknown, data: unknown) =>
    window.dispatchEvent(Object.assign(new Event('message'), { source, data, origin: 'x' }));
  return { parent, window, say };
}

it('keeps what the page around it says early, whatever others send meanwhile', () => {
  const { parent, window, say } = framed();
  const handOver = holdEarlyCalls(window);
  for (let i = 0; i < 2000; i += 1) say(new EventTarget(), i);
  say(parent, 'a call');
  const heard: unknown[] = [];
  window.addEventListener('message', ({ data }) => heard.push(data));
  handOver();
  expect(heard).toEqual(['a call']);
});

it('keeps no more than may wait for an answer', () => {
  const { parent, window, say } = framed();
  const handOver = holdEarlyCalls(window);
  for (let i = 0; i < 2000; i += 1) say(parent, i);
  const heard: unknown[] = [];
  window.addEventListener('message', ({ data }) => heard.push(data));
  handOver();
  expect(heard).toHaveLength(256);
});
