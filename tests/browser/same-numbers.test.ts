import { expect, it } from 'vitest';
import type { EmbedSample } from '../../src/contract/embed';
import { DEFAULT_MECHANISMS } from '../../src/contract/mechanisms';
import { presetPatient, presetProtocol } from '../../src/contract/presets';
import { VARIABLES } from '../../src/contract/variables';
import { simulate } from '../../src/simulation/simulate';
import { valueAt } from '../../src/simulation/trajectory';
import { ready, useBrowser } from './browser';
import { embedClient, talkToItself } from './embed-host';

const browser = useBrowser();

it('the page computes what the library computes in Node', async () => {
  const page = await browser.newPage();
  await talkToItself(page);
  await page.goto(browser.url('?protocol=iv-0.5-x6&patient=ptsd&tau=0&embed=1'));
  await ready(page);
  const app = embedClient(page);
  const trajectory = simulate({
    protocol: presetProtocol('iv-0.5-x6'),
    patient: presetPatient('ptsd'),
    mechanisms: DEFAULT_MECHANISMS,
  });
  for (const hours of [-24, 0.5, 12, 300]) {
    const { values } = await app.call<EmbedSample>('getSample', { hours });
    for (const { id } of VARIABLES) {
      const expected = valueAt(trajectory, id, hours);
      // Exponentials differ in the last bits from engine to engine.
      expect(Math.abs((values[id] ?? NaN) - expected), `${id} at ${hours} h`).toBeLessThanOrEqual(
        1e-9 * Math.max(1, Math.abs(expected)),
      );
    }
  }
});
