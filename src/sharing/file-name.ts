/** Letters and digits of any script, in lower case, with single hyphens between. */
function slug(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
}

/** Treatment time as it reads in the name of a file: `before-1d`, `40min`, `24h`, `7d`. */
function timePart(hours: number): string {
  const minutes = Math.round(Math.abs(hours) * 60);
  const amount =
    minutes % 1440 === 0 && minutes >= 2880
      ? `${minutes / 1440}d`
      : minutes % 60 === 0
        ? `${minutes / 60}h`
        : `${minutes}min`;
  return hours < 0 && minutes > 0 ? `before-${amount}` : amount;
}

/**
 * The name of a file that every system accepts, such as `synaptarium-iv-0-5-24h-brain.png`.
 * @param parts what the file shows: names of any kind, or treatment time in hours
 */
export function fileName(parts: readonly (string | number)[], extension: string): string {
  const words = parts.map((part) => (typeof part === 'number' ? timePart(part) : slug(part)));
  return `${['synaptarium', ...words].filter((word) => word !== '').join('-')}.${extension}`;
}
