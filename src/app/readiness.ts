import type { SceneStatus } from '../store/scene-port';

/** Fired on the document, bubbling, each time the picture stands in its final detail. */
const READY_EVENT = 'synaptarium:ready';

/** Says on `<html data-ready>` whether the picture is there: `false`, `true` or `error`. */
export function announceReadiness(status: SceneStatus): void {
  const root = document.documentElement;
  const next = status.phase === 'ready' ? 'true' : status.phase === 'failed' ? 'error' : 'false';
  const before = root.dataset['ready'];
  root.dataset['ready'] = next;
  if (next === 'true' && before !== 'true') {
    document.dispatchEvent(new CustomEvent(READY_EVENT, { bubbles: true }));
  }
}
