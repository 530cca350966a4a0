/** What `<html data-ready>` says; `unknown` before anything has been said. */
export type Readiness = 'unknown' | 'loading' | 'ready' | 'failed';

const BY_ATTRIBUTE: Readonly<Record<string, Readiness>> = {
  false: 'loading',
  true: 'ready',
  error: 'failed',
};

export function readinessOf(root: HTMLElement): Readiness {
  return BY_ATTRIBUTE[root.dataset['ready'] ?? ''] ?? 'unknown';
}

/** Tells what holds now and every change. Returns a function that ends it. */
export function watchReadiness(
  window: Window & Pick<typeof globalThis, 'MutationObserver'>,
  listener: (readiness: Readiness) => void,
): () => void {
  const root = window.document.documentElement;
  let last: Readiness = 'unknown';
  const look = (): void => {
    const readiness = readinessOf(root);
    if (readiness === last) return;
    last = readiness;
    listener(readiness);
  };
  const observer = new window.MutationObserver(look);
  observer.observe(root, { attributes: true, attributeFilter: ['data-ready'] });
  look();
  return () => observer.disconnect();
}
