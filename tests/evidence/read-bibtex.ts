/** One entry as a strict reader finds it: field values are what stands between their braces. */
export interface BibtexEntry {
  readonly kind: string;
  readonly key: string;
  readonly fields: Readonly<Record<string, string>>;
}

const ACCENTS: Readonly<Record<string, string>> = {
  '\\textbackslash{}': '\\',
  '\\textasciitilde{}': '~',
  '\\textasciicircum{}': '^',
};

/** What TeX would print of a field without accents; throws at a sign that TeX would take for itself. */
export function printedBy(field: string): string {
  const unbraced = field.replace(/^\{(.*)\}$/s, '$1');
  return unbraced.replace(/\\text[a-z]+\{\}|\\[{}&%$#_]|[\\{}&%$#_~^]/g, (found) => {
    const said = ACCENTS[found] ?? (found.length === 2 ? found.slice(1) : undefined);
    if (said === undefined) throw new SyntaxError(`${found} in ${field}`);
    return said;
  });
}

/** Reads BibTeX as `@kind{key, name = {value}, ...}` and nothing else, to the last character; throws where it differs. */
export function readBibtex(text: string): readonly BibtexEntry[] {
  let at = 0;
  const take = (pattern: RegExp, what: string): string => {
    const sticky = new RegExp(pattern.source, 'y');
    sticky.lastIndex = at;
    const found = sticky.exec(text);
    if (found === null) throw new SyntaxError(`${what} expected at ${text.slice(at, at + 60)}`);
    at = sticky.lastIndex;
    return found[0];
  };
  const braced = (): string => {
    take(/\{/, 'A brace');
    const from = at;
    for (let depth = 1; depth > 0; at += 1) {
      if (at >= text.length) throw new SyntaxError('A brace is not closed');
      // A brace after a backslash is a sign, but BibTeX counts it all the same.
      if (text[at] === '{') depth += 1;
      if (text[at] === '}') depth -= 1;
    }
    return text.slice(from, at - 1);
  };
  const entries: BibtexEntry[] = [];
  take(/\s*/, 'Space');
  while (at < text.length) {
    const kind = take(/@[a-z]+/, 'An entry').slice(1);
    take(/\{/, 'A brace');
    const key = take(/[a-z][a-z0-9:-]*/, 'A key');
    const fields: Record<string, string> = {};
    while (text[at] !== '}') {
      take(/,\s*/, 'A comma');
      if (text[at] === '}') break;
      const name = take(/[a-z]+/, 'A name');
      if (name in fields) throw new SyntaxError(`${name} twice in ${key}`);
      take(/ *= */, 'An equals sign');
      fields[name] = braced();
      take(/\s*/, 'Space');
    }
    take(/\}\s*/, 'The end of an entry');
    entries.push({ kind, key, fields });
  }
  return entries;
}
