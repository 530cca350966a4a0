/** True if one insertion, deletion, replacement or swap of neighbours turns one word into the other. */
function oneSlipApart(a: string, b: string): boolean {
  if (a.length < b.length) return oneSlipApart(b, a);
  if (a.length - b.length > 1) return false;
  let at = 0;
  while (at < b.length && a[at] === b[at]) at += 1;
  if (a.length > b.length) return a.slice(at + 1) === b.slice(at);
  if (a.slice(at + 1) === b.slice(at + 1)) return true;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/**
 * True if `name` is probably meant to be `known`. Short names are only matched regardless of case, so
 * that the parameters of others (`id`, `code`) pass without remark.
 */
export function resembles(name: string, known: string): boolean {
  if (name.length > known.length + 8) return false;
  const plain = name.trim().toLowerCase();
  if (plain === known) return true;
  return known.length >= 5 && oneSlipApart(plain, known);
}
