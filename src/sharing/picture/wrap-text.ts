/** Where a line may end: between words, and between the signs of scripts that write without spaces. */
function pieces(text: string, language: string): string[] {
  const words = new Intl.Segmenter(language, { granularity: 'word' });
  const all: string[] = [];
  for (const { segment, isWordLike } of words.segment(text)) {
    // Stops, quotes and spaces stay with the word before them.
    if (isWordLike === true || all.length === 0) all.push(segment);
    else all[all.length - 1] += segment;
  }
  return all;
}

/** Breaks a text into lines no wider than `most`; a word that is wider has a line of its own. */
export function wrapText(
  text: string,
  most: number,
  language: string,
  widthOf: (text: string) => number,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text, language)) {
    if (line !== '' && widthOf((line + piece).trimEnd()) > most) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}
