import fc from 'fast-check';

/** What has broken readers of text elsewhere. */
const POISON = [
  '',
  '\u0000',
  '\uFEFF',
  '\u202Eevil',
  '\uD800',
  '<script>parent.through=1</script>',
  '<img src=x onerror=parent.through=1>',
  'javascript:parent.through=1',
  "';parent.through=1;'",
  '${parent.through=1}',
  '{{constructor.constructor("parent.through=1")()}}',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '../../etc/passwd',
  '%',
  '%00',
  '%c0%ae',
  'NaN',
  'Infinity',
  '-0',
  '1e999',
  '0x10',
  '١٢',
];

/** Text of any kind, sometimes of the kind that makes a pattern with two ways to match take for ever. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...POISON),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .tuple(fc.constantFrom('a', '-', '.', 'a-', 'a.', '[', '%41', '~A', ' ', '0'), fc.nat(20_000))
    .map(([unit, times]) => unit.repeat(times)),
);

const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'length',
  'toJSON',
  'then',
  'format',
  'version',
];

/** Anything that JSON can say, with keys that matter to engines, and numbers at the edges. */
export const hostileJson: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    fc.constantFrom(null, true, false, 0, -1, 2 ** 53, 1e308, -1e-320),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    hostileText,
    fc.array(tie('value'), { maxLength: 6 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...KEYS), fc.string()), tie('value'), { maxKeys: 6 }),
  ),
})).value;

/** What a message may carry that JSON can't: loops, holes, buffers, errors, dates. */
const notJson: fc.Arbitrary<unknown> = fc
  .constantFrom<(() => unknown)[]>(
    () => {
      const loop: unknown[] = [];
      loop.push(loop);
      return loop;
    },
    () => new Array(2 ** 31),
    () => new Map([[1, 2]]),
    () => new Date(NaN),
    () => new Uint8Array(100_000),
    () => new Error('no'),
    () => 10n,
    () => Symbol('s'),
    () => () => 'called',
    () => Object.create({ inherited: true }) as object,
    () => undefined,
    () => NaN,
  )
  .map((make) => make());

/** A message as another window may post it. */
export const hostileMessage: fc.Arbitrary<unknown> = fc.oneof(
  hostileJson,
  hostileJson.map((value) => JSON.stringify(value)),
  hostileText,
  notJson,
  fc.dictionary(
    fc.constantFrom('jsonrpc', 'id', 'method', 'params'),
    fc.oneof(hostileJson, notJson),
  ),
);

interface Wound {
  /** Which of the values in it is hit. */
  readonly at: number;
  readonly how: 'replace' | 'remove' | 'add';
  readonly with: unknown;
  readonly key: string;
}

const wounds: fc.Arbitrary<Wound> = fc.record({
  at: fc.nat(200),
  how: fc.constantFrom('replace', 'replace', 'remove', 'add'),
  with: hostileJson,
  key: fc.oneof(fc.constantFrom(...KEYS), hostileText),
});

/** Changes one place of a copy; containers are counted in the order in which they are met. */
function wounded(whole: unknown, wound: Wound): unknown {
  const places: { holder: Record<string, unknown>; key: string }[] = [];
  const root = { root: structuredClone(whole) };
  const visit = (holder: Record<string, unknown>): void => {
    for (const key of Object.keys(holder)) {
      places.push({ holder, key });
      const inner = holder[key];
      if (typeof inner === 'object' && inner !== null) visit(inner as Record<string, unknown>);
    }
  };
  visit(root);
  const { holder, key } = places[wound.at % places.length]!;
  if (wound.how === 'replace') holder[key] = wound.with;
  if (wound.how === 'remove' && holder !== root) Reflect.deleteProperty(holder, key);
  if (wound.how === 'add') {
    const inner = holder[key];
    const target = typeof inner === 'object' && inner !== null ? inner : holder;
    Object.defineProperty(target, Array.isArray(target) ? '0' : wound.key, {
      value: wound.with,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return root.root;
}

/** Something valid with one to three places spoilt: what gets past the first checks. */
export function almost<Value>(valid: fc.Arbitrary<Value>): fc.Arbitrary<unknown> {
  return fc
    .tuple(valid, fc.array(wounds, { minLength: 1, maxLength: 3 }))
    .map(([whole, hits]) => hits.reduce<unknown>(wounded, whole));
}

/** The text of a file: valid but spoilt, cut off, nested without end, or anything. */
export function almostText<Value>(valid: fc.Arbitrary<Value>): fc.Arbitrary<string> {
  const text = almost(valid).map((value) => JSON.stringify(value) ?? '');
  return fc.oneof(
    { weight: 4, arbitrary: text },
    fc.tuple(text, fc.nat()).map(([whole, end]) => whole.slice(0, end % (whole.length + 1))),
    fc
      .tuple(fc.constantFrom('[', '{"a":', '[[[', '"\\u0000'), fc.integer({ min: 1, max: 60_000 }))
      .map(([open, times]) => open.repeat(times)),
    hostileJson.map((value) => JSON.stringify(value)),
    hostileText,
  );
}
