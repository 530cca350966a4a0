import { readFileSync } from 'node:fs';
import { VARIABLES, type VariableId } from '../../src/contract/variables';
import type { Case } from './cases';
import { digestOf } from './digest';

/** What is kept of one case: columns by variable, one number where nothing changes, null for none. */
export interface Committed {
  readonly digest: string;
  readonly hours: readonly number[];
  readonly variables: Readonly<Record<VariableId, readonly number[] | number | null>>;
}

const DIGITS = 12;

export function fileOf({ id }: Case): URL {
  return new URL(`solutions/${id}.json`, import.meta.url);
}

/** A column a line: a change shows what changed. */
export function textOf(one: Case, rows: readonly Float64Array[]): string {
  const columns = VARIABLES.map(({ id }, v) => {
    const values = rows.map((row) => Number(row[v]!.toPrecision(DIGITS)));
    const [first] = values;
    const kept = values.every((value) => Object.is(value, first)) ? first! : values;
    // JSON has no NaN; a variable that does not exist for this patient is null.
    return `    ${JSON.stringify(id)}: ${JSON.stringify(Number.isNaN(kept) ? null : kept)}`;
  });
  return `{
  "digest": "${digestOf(one)}",
  "hours": ${JSON.stringify(one.hours)},
  "variables": {
${columns.join(',\n')}
  }
}
`;
}

/** The committed solution of a case, one row per hour, indexed by variable. */
export function committedRows(one: Case): {
  readonly digest: string;
  readonly rows: Float64Array[];
} {
  const { digest, hours, variables } = JSON.parse(readFileSync(fileOf(one), 'utf8')) as Committed;
  const rows = hours.map((_, h) =>
    Float64Array.from(VARIABLES, ({ id }) => {
      const kept = variables[id];
      return kept === null ? Number.NaN : typeof kept === 'number' ? kept : kept[h]!;
    }),
  );
  return { digest, rows };
}
