// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { writeText } from '../../src/store/write-text';

it('keeps the node of a text, and replaces whatever else is there', () => {
  const element = document.createElement('p');
  writeText(element, 'one');
  const node = element.firstChild;
  writeText(element, 'two');
  expect(element.firstChild).toBe(node);
  expect(element.textContent).toBe('two');
  element.append(document.createElement('b'));
  writeText(element, 'three');
  expect(element.innerHTML).toBe('three');
  element.replaceChildren(document.createElement('b'));
  writeText(element, 'four');
  expect(element.innerHTML).toBe('four');
});
