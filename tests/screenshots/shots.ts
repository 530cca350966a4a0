import { SCALES } from '../../src/contract/view';

/** One picture: an instant, at a size. */
export interface Shot {
  readonly name: string;
  readonly query: string;
  readonly width: number;
  readonly height: number;
}

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const KIOSK = { width: 1080, height: 1920 };
const TIMES = ['-24h', '40min', '2h', '24h', '14d'];
/** A frozen display time, so that a picture is the same each time it is taken. */
const TAU = 'tau=2';

/** What the README and the documents show. */
export const DOCUMENT_SHOTS: readonly Shot[] = [
  { name: 'brain', query: `?t=40min&${TAU}`, ...DESKTOP },
  { name: 'circuit', query: `?t=24h&scale=circuit&${TAU}`, ...DESKTOP },
  { name: 'dendrite', query: `?t=72h&scale=dendrite&${TAU}`, ...DESKTOP },
  { name: 'paper', query: `?t=40min&scale=circuit&theme=light&${TAU}`, ...DESKTOP },
];

/** The contact sheet: every scale at the times that matter, on a desk, in a hand, on a wall. */
export const SHEET_SHOTS: readonly Shot[] = [
  ...sheet('desktop', DESKTOP, ''),
  ...sheet('phone', PHONE, ''),
  ...sheet('kiosk', KIOSK, ''),
  ...sheet('light', DESKTOP, '&theme=light'),
];

function sheet(kind: string, size: { width: number; height: number }, more: string): Shot[] {
  return SCALES.flatMap((scale) =>
    TIMES.map((time) => ({
      name: `${kind}-${scale}-${time}`,
      query: `?t=${time}&scale=${scale}&${TAU}${more}`,
      ...size,
    })),
  );
}
