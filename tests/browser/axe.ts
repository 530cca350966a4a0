import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * An analysis of a page, in one go. As the builder would have it, parts that frames of any origin send are put together on a page of
 * its own, which is opened for each analysis and given axe anew; no page here shows frames of another origin.
 */
export const axe = (page: Page): AxeBuilder => new AxeBuilder({ page }).setLegacyMode();
