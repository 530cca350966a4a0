/** Files that were handed to the browser lately; their addresses are let go when the next one comes. */
let handed: string | null = null;

/**
 * Hands a file to the browser, which saves it or, where downloads are forbidden, does nothing and says nothing.
 * Returns its address, so that it can be offered once more.
 */
export function saveFile(content: Blob, name: string): string {
  if (handed !== null) URL.revokeObjectURL(handed);
  const address = URL.createObjectURL(content);
  handed = address;
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.rel = 'noopener';
  document.body.append(link);
  link.click();
  link.remove();
  return address;
}

/** Text as a file; a table in other letters than those of English begins with a byte order mark, or spreadsheets take it for another code than UTF-8. */
export function textFile(text: string, type: string): Blob {
  const needed = type === 'text/csv' && /[\u0080-\uffff]/.test(text);
  return new Blob([needed ? '\ufeff' : '', text], { type: `${type};charset=utf-8` });
}
