import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Descriptions } from '../../src/atlas/descriptions';
import { sidelessId } from '../../src/atlas/localise';
import { catalogueOf } from '../../src/atlas/catalogue';
import { isVariableId } from '../../src/contract/variables';
import { CLAIMS } from '../../src/evidence/claims';
import { CAUSAL_EDGES } from '../../src/evidence/edges';
import { EQUATION_SYMBOLS } from '../../src/evidence/equation-symbols';
import { ROWS, type EvidenceTable } from '../../src/evidence/evidence-rows';
import { findingById, type Finding } from '../../src/evidence/findings';
import { ACCOUNTS } from '../../src/evidence/mechanisms';
import { MODERATORS } from '../../src/evidence/moderators';
import { OBSERVATIONS } from '../../src/evidence/observations';
import { PARAMETERS } from '../../src/evidence/parameters';
import { parameterName } from '../../src/hud/values/parameter-name';
import { STUDIED } from '../../src/evidence/studied';

/**
 * The atlas and the evidence are English by themselves. What translators work from, and what the test of completeness counts,
 * are copies of their words, made anew with `vitest run tests/i18n/english-copies.test.ts --update`.
 */
const write = (table: unknown): string => `${JSON.stringify(table, null, 2)}\n`;
const each = (texts: readonly (string | null)[]): Record<string, string> =>
  Object.fromEntries(
    [...new Set(texts)].filter((text): text is string => text !== null).map((text) => [text, text]),
  );

it('copies the words of the atlas', async () => {
  const file = JSON.parse(readFileSync('public/models/atlas.json', 'utf8')) as Descriptions;
  const structures = catalogueOf(file).items.map(({ key, name, plain, sides: [entry] }) => [
    key,
    {
      name: /^[A-Z][a-z ]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name,
      plain,
      role: entry.role,
      ...(entry.note === null ? {} : { note: entry.note }),
      ...(entry.parts === undefined
        ? {}
        : { parts: Object.fromEntries(entry.parts.map(({ id, english }) => [id, english])) }),
      ...(typeof entry.conduction?.species === 'string'
        ? { species: entry.conduction.species }
        : {}),
    },
  ]);
  const words = {
    sides: { left: 'left {{name}}', right: 'right {{name}}', midline: '{{name}}' },
    structures: Object.fromEntries(structures) as unknown,
  };
  await expect(write(words)).toMatchFileSnapshot('../../src/i18n/en/atlas.json');
});

it('says the same of a structure on both sides', () => {
  const { entries } = JSON.parse(readFileSync('public/models/atlas.json', 'utf8')) as Descriptions;
  const first = new Map<string, string>();
  for (const { id, plain, role, note } of entries) {
    const said = JSON.stringify([plain.replace(/left|right/g, ''), role, note]);
    expect(first.get(sidelessId(id)) ?? said).toBe(said);
    first.set(sidelessId(id), said);
  }
});

it('copies the words of the evidence', async () => {
  const claims = Object.entries(CLAIMS).map(([id, { text, species }]) => [id, { text, species }]);
  const shown = [...new Set(Object.values(CLAIMS).flatMap((claim) => claim.findings))]
    .map(findingById)
    .filter((finding): finding is Finding => finding !== undefined);
  const accounts = Object.entries(ACCOUNTS).map(([id, account]) => [
    id,
    {
      name: account.name,
      claim: account.claim,
      tells: account.prediction.text,
      shows: Object.fromEntries(
        [...account.for, ...account.against].map(({ finding, shows }) => [finding, shows]),
      ),
    },
  ]);
  const moderators = Object.entries(MODERATORS).map(([field, { model, reported }]) => [
    field,
    {
      model: model.text,
      sizes: Object.fromEntries(reported.map(({ finding, size }) => [finding, size])),
    },
  ]);
  const argued = Object.values(ACCOUNTS).flatMap((account) => [...account.for, ...account.against]);
  const words = {
    claims: Object.fromEntries(claims) as unknown,
    findings: Object.fromEntries(shown.map(({ id, quantity }) => [id, { quantity }])),
    species: each([...shown, ...argued].map(({ species }) => species)),
    units: each(
      shown
        .filter(
          ({ value }) => typeof value === 'number' || (Array.isArray(value) && value.length === 2),
        )
        .map(({ unit }) => unit)
        .filter((unit) => unit !== 'text'),
    ),
    labels: each(OBSERVATIONS.map(({ label }) => label)),
    accounts: Object.fromEntries(accounts) as unknown,
    moderators: Object.fromEntries(moderators) as unknown,
    studied: Object.fromEntries(STUDIED.map(({ id, covers }) => [id, covers])),
    given: each(STUDIED.flatMap(({ sources }) => sources.map(({ gives }) => gives))),
  };
  await expect(write(words)).toMatchFileSnapshot('../../src/i18n/en/claims.json');
});

it('copies the words of the rows behind the papers that no card of the values says', async () => {
  const shown = new Set(Object.values(CLAIMS).flatMap((claim) => claim.findings));
  const claims = JSON.parse(readFileSync('src/i18n/en/claims.json', 'utf8')) as Record<
    'species' | 'units',
    Record<string, string>
  >;
  const worded = (text: string | null): boolean => text !== null && /\p{L}{2}/u.test(text);
  const fresh = (texts: readonly (string | null)[], known: Readonly<Record<string, string>>) =>
    each(texts.filter((text) => worded(text) && !Object.hasOwn(known, text ?? '')));
  // Signs of units and abbreviations are the same everywhere; what has a word in it is not.
  const spelled = (unit: string | null): boolean =>
    unit !== null &&
    !['text', 'ratio'].includes(unit) &&
    /\b(?!umol\b|omega\b)[A-Za-z][a-z]{3,}/.test(unit);
  const words = {
    quantities: each(
      ROWS.filter(({ table, id }) =>
        table === 'findings' ? !shown.has(id) : table !== 'studied',
      ).map(({ quantity }) => quantity),
    ),
    protocols: fresh(
      ROWS.map(({ protocol }) => protocol),
      { 'in vitro': '' },
    ),
    species: fresh(
      [...ROWS, ...Object.values(PARAMETERS), ...CAUSAL_EDGES].map(({ species }) => species),
      claims.species,
    ),
    counts: fresh(
      ROWS.map(({ n }) => (typeof n === 'string' ? n : null)),
      {},
    ),
    units: fresh(
      ROWS.filter(({ value, unit }) => typeof value !== 'string' && spelled(unit)).map(
        ({ unit }) => unit,
      ),
      claims.units,
    ),
    // What was found, where it is no figure.
    statements: fresh(
      ROWS.map(({ value }) => (typeof value === 'string' ? value : null)),
      {},
    ),
    // Parameters that an equation on a card uses.
    parameters: Object.fromEntries(
      [...new Set(Object.values(EQUATION_SYMBOLS).flatMap((each) => each?.parameters ?? []))].map(
        (id) => [id, parameterName(id)],
      ),
    ),
    // Letters of equations that stand for no variable of the model.
    letters: each(
      Object.values(EQUATION_SYMBOLS).flatMap((equation) =>
        (equation?.symbols ?? [])
          .map(([, meaning]) => meaning)
          .filter((meaning) => !isVariableId(meaning)),
      ),
    ),
  };
  await expect(write(words)).toMatchFileSnapshot('../../src/i18n/en/evidence.json');
});

it('copies why each parameter on a card has its value', async () => {
  const onCards = new Set(
    Object.values(EQUATION_SYMBOLS).flatMap((each) => each?.parameters ?? []),
  );
  const reasons = [...onCards].flatMap((id) => {
    const { reason, note } = PARAMETERS[id];
    const why = reason ?? note;
    return why === undefined ? [] : [[id, why] as const];
  });
  await expect(write(Object.fromEntries(reasons))).toMatchFileSnapshot(
    '../../src/i18n/en/reasons.json',
  );
});

/** Tables whose notes are translated: all that have any. A note of another would stand in English, and the list would say so. */
const NOTED: readonly EvidenceTable[] = ['findings', 'cells', 'column', 'synapse', 'events'];

it('copies the notes beside the rows of the tables that are translated', async () => {
  const notes = NOTED.map((table) => [
    table,
    Object.fromEntries(
      ROWS.filter((row) => row.table === table && (row.note ?? '') !== '').map(({ id, note }) => [
        id,
        note,
      ]),
    ),
  ]);
  await expect(write(Object.fromEntries(notes))).toMatchFileSnapshot(
    '../../src/i18n/en/notes.json',
  );
});
