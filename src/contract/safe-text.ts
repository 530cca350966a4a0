/** Control, format (bidirectional overrides, zero-width), surrogate and private characters, line ends. */
const UNSAFE = /[\p{C}\p{Zl}\p{Zp}]/gu;

/** Text from outside, fit to be quoted in a notice: one line, visible characters, shortened. */
export function safeText(text: string, maxLength = 40): string {
  const visible = text.slice(0, maxLength * 8).replace(UNSAFE, '\u00b7');
  const characters = [...visible];
  return characters.length <= maxLength && text.length <= maxLength * 8
    ? visible
    : `${characters.slice(0, maxLength - 1).join('')}\u2026`;
}
