import type { Page } from 'playwright-core';

export interface Problems {
  /** What went wrong on the page so far, one line each. */
  seen(): readonly string[];
}

/** Not ours: the tests themselves keep service workers away. */
const KNOWN = [/Service Worker registration blocked by Playwright/];

/** Collects console errors and warnings, exceptions, and requests that leave the origin. */
export function watchForProblems(
  page: Page,
  origin: string,
  tolerate: readonly RegExp[],
): Problems {
  const seen: string[] = [];
  const accepted = [...KNOWN, ...tolerate];
  const note = (problem: string) => {
    if (!accepted.some((pattern) => pattern.test(problem))) seen.push(problem);
  };
  page.on('console', (message) => {
    const type = message.type();
    if (type !== 'error' && type !== 'warning') return;
    note(`console ${type}: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => {
    note(`exception: ${error.message}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin === origin || ['data:', 'blob:'].includes(url.protocol)) return;
    note(`request to another origin: ${request.url()}`);
  });
  return { seen: () => seen };
}
