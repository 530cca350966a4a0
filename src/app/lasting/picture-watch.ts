import type { SceneStatus } from '../../store/scene-port';
import type { FaultLog } from '../../store/fault-log';
import type { Recovery } from './recovery';

/** Seconds after which a graphics context that is gone will not come back by itself. */
const RESTORE_SECONDS = 15;
/** Seconds after which a picture that loads will not come: of a slow line, and of a slow machine. */
const LOAD_SECONDS = 120;

/** Follows what the picture says of itself, and calls for help when it stays away. */
export function createPictureWatch(
  { broken, whole }: Recovery,
  log: Pick<FaultLog, 'record'>,
  schedule: (callback: () => void, milliseconds: number) => unknown,
): (status: SceneStatus) => void {
  let turn = 0;
  let lost = false;
  const unless = (seconds: number, help: () => void): void => {
    const mine = turn;
    schedule(() => {
      if (mine === turn) help();
    }, seconds * 1000);
  };
  return (status) => {
    turn += 1;
    if (status.phase === 'restoring') {
      lost = true;
      log.record('context', 'the graphics context was lost');
      unless(RESTORE_SECONDS, () => broken('context', 'the graphics context did not come back'));
    } else if (status.phase === 'failed') {
      const kind =
        status.reason === 'models' ? 'load' : status.reason === 'error' ? 'exception' : 'context';
      broken(kind, `no picture: ${status.reason} ${status.detail}`);
    } else if (status.phase === 'ready') {
      if (lost) log.record('context', 'the graphics context came back');
      lost = false;
      whole();
    } else unless(LOAD_SECONDS, () => broken('load', 'the picture did not come'));
  };
}
