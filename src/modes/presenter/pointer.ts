/** Where the pointer of a tool is, as shares of the window; moved by hand and by keys alike. */
export interface PointerPlace {
  readonly x: number;
  readonly y: number;
  /** True while a pen draws. */
  readonly down: boolean;
}

const STEP = 0.02;
let place: PointerPlace = { x: 0.5, y: 0.45, down: false };
const listeners = new Set<(place: PointerPlace) => void>();

const within = (value: number): number => Math.min(1, Math.max(0, value));

export function putPointer(x: number, y: number, down: boolean): void {
  place = { x: within(x), y: within(y), down };
  for (const listener of listeners) listener(place);
}

/** A step of keys, as multiples of a fiftieth of the window. */
export function movePointer(x: number, y: number): void {
  putPointer(place.x + x * STEP, place.y + y * STEP, place.down);
}

/** Puts a pen down or takes it up. */
export function pressPointer(): void {
  putPointer(place.x, place.y, !place.down);
}

/** Calls with the present place at once, and with every further one. */
export function onPointer(listener: (place: PointerPlace) => void): () => void {
  listeners.add(listener);
  listener(place);
  return () => listeners.delete(listener);
}
