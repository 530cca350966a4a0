/** Gigabytes of memory at or below which the finer models stay where they are. */
const LITTLE_MEMORY = 2;

/** What some browsers tell of the device; the rest leave it undefined. */
interface Hints {
  readonly deviceMemory?: number;
  readonly connection?: { readonly saveData?: boolean };
}

/** True for a phone, for little memory, and where the visitor asked to save data. */
export function isSmallDevice(): boolean {
  const hints = navigator as Navigator & Hints;
  const phone = matchMedia('(hover: none) and (pointer: coarse)').matches;
  const smallScreen = Math.min(screen.width, screen.height) < 600;
  return (
    hints.connection?.saveData === true ||
    (hints.deviceMemory ?? Infinity) <= LITTLE_MEMORY ||
    (phone && smallScreen)
  );
}
