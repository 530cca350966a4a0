import { describe, expect, it } from 'vitest';
import { paperOfRow } from '../../../src/evidence/bibliography';
import { rowsOf } from '../../../src/hud/structures/part-rows';
import { PARTS } from '../../../src/store/structures/parts';

describe('what the form of a part rests on', () => {
  it.each(PARTS.map(({ id }) => id))('is told of %s by rows that exist, each once', (id) => {
    const rows = rowsOf(id);
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ table, id: row }) => `${table} ${row}`)).size).toBe(rows.length);
    for (const { provenance } of rows) expect(provenance).toBeTruthy();
  });

  it('leads to the paper of each row that was taken from one', () => {
    const rows = rowsOf('nmda-receptors').filter(({ provenance }) => provenance === 'primary');
    for (const { table, id } of rows) expect(paperOfRow(table, id)).toBeDefined();
    const ampa = rowsOf('ampa-receptors').find(({ id }) => id === 'ampa-count')!;
    expect(paperOfRow(ampa.table, ampa.id)?.authors).toBeTruthy();
  });
});
