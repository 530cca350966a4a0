/** How much of a message or file from outside is looked at. */
export interface Limits {
  /** Characters of text in all, keys included. */
  readonly characters: number;
  /** Values in all, the containers included. */
  readonly values: number;
  /** Containers within containers; a bare value has depth 0. */
  readonly depth: number;
}

export type LimitBreach = 'too-large' | 'too-deep' | 'not-data';

/**
 * Checks that a value is plain data (what JSON can say) within limits, before any schema walks it:
 * a message may hold loops, holes, and arrays of any declared length. `undefined` if it is fine.
 */
export function limitBreach(value: unknown, limits: Limits): LimitBreach | undefined {
  const waiting: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  let characters = 0;
  let values = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    values += 1;
    const item = next.value;
    if (typeof item === 'string') characters += item.length;
    else if (typeof item === 'object' && item !== null) {
      const depth = next.depth + 1;
      if (depth > limits.depth) return 'too-deep';
      if (Array.isArray(item)) {
        if (item.length > limits.values) return 'too-large';
        for (const inner of item as unknown[]) waiting.push({ value: inner, depth });
      } else {
        const prototype: unknown = Object.getPrototypeOf(item);
        if (Object.prototype.toString.call(item) !== '[object Object]') return 'not-data';
        if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return 'not-data';
        for (const [key, inner] of Object.entries(item)) {
          characters += key.length;
          waiting.push({ value: inner, depth });
        }
      }
    } else if (!['number', 'boolean', 'undefined', 'object'].includes(typeof item))
      return 'not-data';
    if (characters > limits.characters || values + waiting.length > limits.values)
      return 'too-large';
  }
  return undefined;
}

/** JSON text within limits. `undefined` values never occur in it, so absence means failure. */
export function parseUntrustedJson(
  text: string,
  limits: Limits,
): { readonly value: unknown } | { readonly breach: LimitBreach | 'not-json' } {
  if (text.length > limits.characters) return { breach: 'too-large' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { breach: 'not-json' };
  }
  const breach = limitBreach(value, limits);
  return breach === undefined ? { value } : { breach };
}
