// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { embedCode } from '../../../src/sharing/embed/embed-code';

const choice = {
  address: 'https://a.example/?embed=1&origin=https://b.example',
  title: 'A "title" <b>& more</b>',
  width: null,
  height: 540,
};

it('is one frame, whatever stands in the title', () => {
  const { body } = new DOMParser().parseFromString(embedCode(choice), 'text/html');
  expect(body.children).toHaveLength(1);
  const frame = body.querySelector('iframe');
  expect(frame?.getAttribute('src')).toBe(choice.address);
  expect(frame?.title).toBe(choice.title);
  expect(frame?.getAttribute('width')).toBe('100%');
  expect(frame?.getAttribute('height')).toBe('540');
});
