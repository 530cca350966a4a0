import type { Reading } from './link-reading';

const NAME = /^[\p{Ll}\p{N}]+(?:-[\p{Ll}\p{N}]+){0,12}$/u;

/** The form of the id of a paper or a term. Which there are shows once the bibliography or the glossary has come. */
export function readLookedUp(text: string): Reading<string> {
  return text.length <= 80 && NAME.test(text) ? { value: text } : { reason: 'unreadable' };
}
