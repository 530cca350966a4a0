/** What a visitor's hand asks of the camera. */
export interface GestureTarget {
  /** Radians. */
  turn(azimuth: number, elevation: number): void;
  /** Below 1 is closer. */
  zoom(factor: number): void;
  reset(): void;
  /** A tap or click without a drag, CSS pixels within the element. */
  tap(x: number, y: number): void;
  /** A pointer over the picture that holds nothing, CSS pixels within the element. */
  hover(x: number, y: number): void;
  leave(): void;
}

const RADIANS_PER_PIXEL = 0.0052;
const RADIANS_PER_KEY = 0.12;
const ZOOM_PER_KEY = 1.12;
/** A hand that moved less than this tapped, px; a finger never lies quite still. */
const TAP_REACH = 5;
const FINGER_TAP_REACH = 12;
/** What lies over the picture where a finger of a pinch may come down: it pinches all the same. */
const OVER_PICTURE = '.view-tools-open';

/** Binds drag, pinch, wheel, double click and keys of `element` to the camera. Returns the unbinding. */
export function bindGestures(element: HTMLElement, target: GestureTarget): () => void {
  const pointers = new Map<number, { x: number; y: number }>();
  /** Those of them that are not on the picture itself. */
  const aside = new Set<number>();
  let travelled = 0;
  const binding = new AbortController();
  const on = <K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (event: HTMLElementEventMap[K]) => void,
    passive = true,
  ): void => {
    element.addEventListener(type, listener, { signal: binding.signal, passive });
  };
  on('pointerdown', (event) => {
    if (event.button !== 0) return;
    travelled = pointers.size === 0 ? 0 : Infinity;
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    element.setPointerCapture(event.pointerId);
  });
  const move = (event: PointerEvent): void => {
    const held = pointers.get(event.pointerId);
    if (held === undefined) return;
    travelled += Math.hypot(event.clientX - held.x, event.clientY - held.y);
    if (pointers.size === 1 && aside.size === 0) {
      target.turn(
        (event.clientX - held.x) * RADIANS_PER_PIXEL,
        (event.clientY - held.y) * RADIANS_PER_PIXEL,
      );
    }
    const before = spread(pointers);
    held.x = event.clientX;
    held.y = event.clientY;
    const after = spread(pointers);
    if (before > 0 && after > 0) target.zoom(before / after);
  };
  on('pointermove', (event) => {
    if (pointers.has(event.pointerId)) move(event);
    else if (event.pointerType !== 'touch') target.hover(event.offsetX, event.offsetY);
  });
  const release = (id: number): void => {
    pointers.delete(id);
    aside.delete(id);
  };
  on('pointerup', (event) => {
    const reach = event.pointerType === 'touch' ? FINGER_TAP_REACH : TAP_REACH;
    const tapped = pointers.has(event.pointerId) && travelled < reach;
    release(event.pointerId);
    if (!tapped) return;
    const box = element.getBoundingClientRect();
    target.tap(event.clientX - box.left, event.clientY - box.top);
  });
  on('pointercancel', (event) => release(event.pointerId));
  const anywhere = (
    type: 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel',
    listener: (event: PointerEvent) => void,
  ): void => window.addEventListener(type, listener, { signal: binding.signal, capture: true });
  anywhere('pointerdown', (event) => {
    if (event.pointerType !== 'touch' || !(event.target instanceof Element)) return;
    // The first of new fingers: none is left of those before, whatever became of what they were on.
    if (event.isPrimary) for (const id of aside) release(id);
    if (event.target.closest(OVER_PICTURE) === null) return;
    aside.add(event.pointerId);
    travelled = Infinity;
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  });
  anywhere('pointermove', (event) => {
    if (aside.has(event.pointerId)) move(event);
  });
  const leave = (event: PointerEvent): void => {
    if (aside.has(event.pointerId)) release(event.pointerId);
  };
  anywhere('pointerup', leave);
  anywhere('pointercancel', leave);
  on('pointerleave', () => target.leave());
  on(
    'wheel',
    (event) => {
      event.preventDefault();
      const lines = event.deltaMode === 1 ? 16 : 1;
      target.zoom(Math.exp(Math.max(-120, Math.min(120, event.deltaY * lines)) * 0.0016));
    },
    false,
  );
  on('dblclick', () => target.reset());
  on(
    'keydown',
    (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (!handleKey(event.key, target)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    false,
  );
  return () => binding.abort();
}

function handleKey(key: string, target: GestureTarget): boolean {
  switch (key) {
    case 'ArrowLeft':
      target.turn(-RADIANS_PER_KEY, 0);
      return true;
    case 'ArrowRight':
      target.turn(RADIANS_PER_KEY, 0);
      return true;
    case 'ArrowUp':
      target.turn(0, RADIANS_PER_KEY);
      return true;
    case 'ArrowDown':
      target.turn(0, -RADIANS_PER_KEY);
      return true;
    case '+':
    case '=':
      target.zoom(1 / ZOOM_PER_KEY);
      return true;
    case '-':
      target.zoom(ZOOM_PER_KEY);
      return true;
    case '0':
      target.reset();
      return true;
    default:
      return false;
  }
}

/** Distance between two fingers, CSS pixels; 0 unless there are exactly two. */
function spread(pointers: ReadonlyMap<number, { x: number; y: number }>): number {
  if (pointers.size !== 2) return 0;
  const [a, b] = [...pointers.values()];
  return a === undefined || b === undefined ? 0 : Math.hypot(a.x - b.x, a.y - b.y);
}
