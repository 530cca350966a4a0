import { useSyncExternalStore } from 'react';
import type { Slide } from '../../contract/slides';
import { parseUntrustedJson, type Limits } from '../../contract/untrusted';
import type { ScenePort } from '../../store/scene-port';

/** Pixels of a still, and those of it to one CSS px of the drawing. */
const SIZE = { width: 480, height: 270 };
const RATIO = 0.3;
const QUALITY = 0.72;
const MOST_KEPT = 200;
const KEY = 'synaptarium.stills';
const NAME = /^[a-z0-9]{1,7}$/;
const DATA = /^data:image\/(?:jpeg|png);base64,[A-Za-z0-9+/=]{1,200000}$/;
/** No browser keeps more in a tab's storage. */
const LIMITS: Limits = { characters: 6_000_000, values: 3 * MOST_KEPT + 1, depth: 2 };

/** Small pictures of slides by what they show; kept as long as the tab, so that a reload need not draw them anew. */
const stills = new Map<string, string>();
const listeners = new Set<() => void>();
let read = false;

function readKept(): void {
  if (read) return;
  read = true;
  try {
    const kept = window.sessionStorage.getItem(KEY) ?? '[]';
    for (const [name, data] of readStills(kept)) stills.set(name, data);
  } catch {
    // Forbidden: they are drawn anew.
  }
}

/** Stills out of the text that a storage holds: what is no still is left out. */
export function readStills(text: string): readonly (readonly [name: string, data: string])[] {
  const parsed = parseUntrustedJson(text, LIMITS);
  if ('breach' in parsed || !Array.isArray(parsed.value)) return [];
  return (parsed.value as unknown[]).flatMap((entry) => {
    const [name, data] = Array.isArray(entry) ? (entry as unknown[]) : [];
    const fits = typeof name === 'string' && typeof data === 'string';
    return fits && NAME.test(name) && DATA.test(data) ? [[name, data] as const] : [];
  });
}

/** A short name of what a slide shows (FNV-1a over its text). */
function keyOf({ view, side }: Slide): string {
  let hash = 0x811c9dc5;
  for (const letter of JSON.stringify([view, side]))
    hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return (hash >>> 0).toString(36);
}

export function stillOf(slide: Slide | undefined): string | null {
  readKept();
  return slide === undefined ? null : (stills.get(keyOf(slide)) ?? null);
}

/** The still of a slide, once there is one. */
export function useStill(slide: Slide | undefined): string | null {
  return useSyncExternalStore(onStills, () => stillOf(slide));
}

export function onStills(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Draws what is on screen as the still of a slide. Whoever calls sees to it that the slide is what is shown. */
export async function drawStill(port: ScenePort, slide: Slide): Promise<void> {
  const { image } = await port.draw({ ...SIZE, ratio: RATIO });
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.getContext('2d', { alpha: false })?.putImageData(image, 0, 0);
  stills.set(keyOf(slide), canvas.toDataURL('image/jpeg', QUALITY));
  const [oldest] = stills.keys();
  if (stills.size > MOST_KEPT && oldest !== undefined) stills.delete(oldest);
  try {
    window.sessionStorage.setItem(KEY, JSON.stringify([...stills]));
  } catch {
    // Forbidden or full: they last as long as the page.
  }
  for (const listener of listeners) listener();
}
