import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { allFaults, readEverything } from '../../models/anatomy/verify-all';
import { budgetFaults } from '../../models/anatomy/verify-budgets';

const folder = fileURLToPath(new URL('../../public/models/', import.meta.url));

describe('committed anatomy', () => {
  it('is closed, manifold, of plausible size, within budget, and says where it comes from', async () => {
    expect(await allFaults(await readEverything(folder), folder)).toEqual([]);
  }, 120_000);

  it('is found at fault when a level grows beyond its triangles', async () => {
    const everything = await readEverything(folder);
    const { parts } = everything.outputs;
    const doubled = { fine: parts.fine, coarse: [...parts.coarse, ...parts.fine] };
    const grown = { ...everything, outputs: { ...everything.outputs, parts: doubled } };
    expect(budgetFaults(grown, folder).join()).toMatch(/coarse: .* triangles/);
  }, 60_000);
});
