import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { faultsOf, readOutputs } from '../../models/anatomy/verify-outputs';

const folder = fileURLToPath(new URL('../../public/models/', import.meta.url));

describe('committed anatomy', () => {
  it('is closed, manifold, of plausible size, within budget, and says where it comes from', async () => {
    expect(faultsOf(await readOutputs(folder), folder)).toEqual([]);
  }, 60_000);
});
