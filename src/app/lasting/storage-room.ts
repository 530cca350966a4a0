import type { FaultLog } from '../../store/fault-log';

const PROBE = 'synaptarium.probe';
/** Characters that must fit: as much as anything of ours takes. */
const PROBE_CHARACTERS = 4096;
const LOOK_SECONDS = 3600;

/**
 * Looks at times whether anything can still be stored, and notes when not. Nothing here depends on it: who writes goes
 * on without. A probe of an earlier look that still stands is taken away first, and so makes room.
 */
export function watchRoom(
  storage: () => Pick<Storage, 'setItem' | 'removeItem'> | null,
  log: Pick<FaultLog, 'record'>,
  schedule: (callback: () => void, milliseconds: number) => unknown,
): void {
  let full = false;
  const look = (): void => {
    try {
      storage()?.removeItem(PROBE);
      storage()?.setItem(PROBE, 'x'.repeat(PROBE_CHARACTERS));
      storage()?.removeItem(PROBE);
      if (full) log.record('storage', 'there is room again');
      full = false;
    } catch (error) {
      if (!full) log.record('storage', `nothing can be stored: ${String(error)}`);
      full = true;
    }
    schedule(look, LOOK_SECONDS * 1000);
  };
  look();
}
