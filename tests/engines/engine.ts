/** A key as WebDriver names those that have no character. */
export const KEYS = { right: '\uE014', end: '\uE010', home: '\uE011', escape: '\uE00C' } as const;

/** A browser that is driven by WebDriver, as far as the smoke test needs it. */
export interface Engine {
  /** What it calls itself, with its version. */
  readonly name: string;
  open(address: string): Promise<void>;
  /** The value of a JavaScript expression in the page; anything that JSON can say. */
  value(expression: string): Promise<unknown>;
  press(key: string): Promise<void>;
  /** Presses the mouse, or a finger, at the first point and releases it at the last; points of the page, CSS pixels. */
  drag(points: readonly (readonly [x: number, y: number])[]): Promise<void>;
  /** PNG of what is seen. */
  picture(): Promise<Buffer>;
  /** PDF of the page as the browser's own menu prints it; null where the driver cannot ask for that. */
  print(): Promise<Buffer | null>;
  close(): Promise<void>;
}

export interface StartOptions {
  /** False to take WebGL away, as a machine without a usable graphics driver would. */
  readonly webgl: boolean;
}

/** The actions of WebDriver and WebDriver BiDi, which are the same. */
export function keyActions(key: string): object[] {
  const actions = [
    { type: 'keyDown', value: key },
    { type: 'keyUp', value: key },
  ];
  return [{ type: 'key', id: 'keyboard', actions }];
}

export function dragActions(points: readonly (readonly [number, number])[]): object[] {
  const move = ([x, y]: readonly [number, number], duration: number): object => ({
    ...{ type: 'pointerMove', duration, origin: 'viewport' },
    ...{ x: Math.round(x), y: Math.round(y) },
  });
  const [first = [0, 0] as const, ...rest] = points;
  const actions = [
    move(first, 0),
    { type: 'pointerDown', button: 0 },
    ...rest.map((point) => move(point, 60)),
    { type: 'pointerUp', button: 0 },
  ];
  return [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }];
}
