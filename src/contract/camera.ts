import { readNumber, writeNumber, type Reading } from './link-reading';

/** How a hand has left the camera, off the view that a scale opens with. */
export interface CameraStand {
  /** Degrees to the side, -180 to 180, and upwards. */
  readonly turn: number;
  readonly tilt: number;
  /** Rungs of the ladder of scales further in; negative is further out. */
  readonly zoom: number;
}

/** As far as a hand can bring it. */
const RANGES = { turn: [-180, 180], tilt: [-92, 92], zoom: [-1, 1] } as const;
const PARTS = ['turn', 'tilt', 'zoom'] as const;

/** Reads `35,-10,0.2`; of the three the last may be left out. */
export function readCamera(text: string): Reading<CameraStand> {
  const texts = text.split(',');
  if (texts.length < 2 || texts.length > PARTS.length) return { reason: 'unreadable' };
  const stand = { turn: 0, tilt: 0, zoom: 0 };
  for (const [at, part] of texts.entries()) {
    const name = PARTS[at] ?? 'zoom';
    const [low, high] = RANGES[name];
    const reading = readNumber(part, low, high);
    if ('reason' in reading) return reading;
    stand[name] = reading.value;
  }
  return { value: stand };
}

export function writeCamera({ turn, tilt, zoom }: CameraStand): string {
  return (zoom === 0 ? [turn, tilt] : [turn, tilt, zoom]).map(writeNumber).join(',');
}
