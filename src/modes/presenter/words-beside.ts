/** Letters of a sentence that stands under the picture in three lines of huge type; a Chinese one takes the room of two. */
const MOST_LETTERS = 110;

/** A number and the sign of its unit stay on one line. */
export function heldTogether(words: string): string {
  return words.replace(/(\d) %/g, '$1\u00a0%');
}

/** Whether the words of a slide stand beside the picture, since under it they would leave none: in large type, and where they are many. */
export function standBeside(words: string, large: boolean): boolean {
  let letters = 0;
  for (const letter of words) letters += letter > '\u2e7f' ? 2 : 1;
  return large || letters > MOST_LETTERS;
}
