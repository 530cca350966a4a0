import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { TOUR_IDS } from '../../src/contract/tours';
import { tourSchema, type Check, type Tour } from '../../src/tours/tour-schema';
import { ready, useBrowser } from './browser';

const browser = useBrowser();
/** Still, and without flights: what is tested is whether every answer can be given. */
const STILL = '&motion=reduced&detail=coarse&tau=0';

/** With all ways in its header. */
const WIDE = { viewport: { width: 1440, height: 900 } };

const wordsSchema = v.object({
  questions: v.record(v.string(), v.object({ wrong: v.record(v.string(), v.string()) })),
});

function json(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
}

const read = (id: string): Tour => v.parse(tourSchema, json(`../../src/tours/data/${id}.json`));

const verdict = (page: Page) => page.locator('.tour-verdict').innerText();
const isRight = async (page: Page) =>
  (await page.locator('.tour-verdict[data-right]').count()) === 1;

async function answer(page: Page): Promise<void> {
  await page.locator('.tour-answer').click();
  await expect.poll(() => verdict(page)).not.toBe('');
}

/** As someone does who tries: onward when told that it is too early, back when too late, in ever smaller strides. */
async function findTime(page: Page, tooLate: string): Promise<void> {
  const slider = page.getByRole('slider').first();
  for (const stride of ['Page', 'Shift+Arrow', 'Arrow'] as const) {
    const [onward, back] =
      stride === 'Page' ? ['PageDown', 'PageUp'] : [`${stride}Right`, `${stride}Left`];
    let early = true;
    for (let tries = 0; tries < 24; tries += 1) {
      await answer(page);
      if (await isRight(page)) return;
      const now = tooLate === '' || !(await verdict(page)).includes(tooLate);
      if (tries > 0 && now !== early) break;
      early = now;
      await slider.focus();
      await page.keyboard.press((early ? onward : back) ?? '');
    }
  }
}

/** Brings about what a question asks for, with what is on the screen. */
async function act(page: Page, check: Check, tooLate: string): Promise<void> {
  switch (check.kind) {
    case 'protocol':
      await page.locator('.choices select').first().selectOption(check.any[0]!);
      break;
    case 'patient':
      await page.locator('.choices select').nth(1).selectOption(check.any[0]!);
      break;
    case 'variable':
      await page.locator('.gauge select').selectOption(check.any[0]!);
      break;
    case 'scale':
      await page.locator('.breadcrumb button').nth(SCALE_PLACES[check.any[0]!]).click();
      break;
    case 'structure': {
      await page.locator('.header-end [data-opens="structures"]').click();
      const name = check.any[0]!.replace(/-(left|right)$/, '');
      await page
        .locator('.structure-name', { hasText: new RegExp(`^${name}`, 'i') })
        .first()
        .click();
      break;
    }
    default:
      return findTime(page, tooLate);
  }
  await answer(page);
}

const SCALE_PLACES = { brain: 0, circuit: 1, microcircuit: 2, dendrite: 3, synapse: 4 } as const;

it.each(TOUR_IDS)('every question of %s can be answered by acting, to the end', async (id) => {
  const { questions } = read(id);
  const words = v.parse(wordsSchema, json(`../../src/i18n/en/tour-${id}.json`));
  const [first] = questions;
  const page = await browser.open(`?tour=${id}&step=${first?.id}${STILL}`, WIDE);
  await ready(page);
  for (const [at, { id: question, check }] of questions.entries()) {
    await expect
      .poll(() => page.locator('.tour-place').textContent())
      .toBe(`Question ${at + 1} of ${questions.length}`);
    await act(page, check, words.questions[question]?.wrong['late'] ?? '');
    expect(await isRight(page), `${id} ${at + 1}: ${await verdict(page)}`).toBe(true);
    await page.locator('.tour-next').click();
  }
  await expect
    .poll(() => page.locator('.tour').textContent())
    .toContain(`${questions.length} of ${questions.length} questions answered`);
});
