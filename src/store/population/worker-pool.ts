import { SolverLine } from '../../simulation/population/solver-line';
import type { SolverAnswer } from '../../simulation/population/solver';

/** As much of a web worker as is used. */
export type PoolWorker = Pick<
  Worker,
  'postMessage' | 'terminate' | 'onmessage' | 'onmessageerror' | 'onerror'
>;
/** Starts a worker; may throw where the browser allows none. */
export type StartWorker = () => PoolWorker;

/** A worker that has not said a word by then is taken for lost. */
const START_MILLISECONDS = 20_000;
/** Workers that nobody has used for so long are let go, and their memory with them. */
const IDLE_MILLISECONDS = 60_000;

interface Member {
  readonly line: SolverLine;
  dismiss(): void;
}

/** Workers that outlive a run: the next one finds them loaded and warm. */
export class WorkerPool {
  private readonly start: StartWorker;
  private members: Member[] = [];
  private borrowers = 0;
  private idle: ReturnType<typeof setTimeout> | undefined;

  constructor(start: StartWorker) {
    this.start = start;
  }

  /** Lines to so many workers; those that are missing are started. To be followed by giveBack. */
  lend(count: number): readonly SolverLine[] {
    clearTimeout(this.idle);
    this.borrowers++;
    this.members = this.members.filter(({ line }) => !line.isLost);
    while (this.members.length < count) this.members.push(hire(this.start));
    return this.members.slice(0, count).map(({ line }) => line);
  }

  giveBack(): void {
    this.borrowers--;
    if (this.borrowers > 0) return;
    this.idle = setTimeout(() => {
      for (const member of this.members) member.dismiss();
      this.members = [];
    }, IDLE_MILLISECONDS);
  }
}

function hire(start: StartWorker): Member {
  let worker: PoolWorker | undefined;
  const line = new SolverLine((request) => worker?.postMessage(request));
  const lose = (why: string): void => {
    clearTimeout(patience);
    line.lose(why);
    worker?.terminate();
  };
  const patience = setTimeout(() => lose('The worker did not start in time'), START_MILLISECONDS);
  try {
    worker = start();
    worker.onmessage = ({ data }: MessageEvent<SolverAnswer>) => {
      clearTimeout(patience);
      line.receive(data);
    };
    // Without a message the script could not be loaded.
    worker.onerror = ({ message }) => lose(message || 'The worker could not be loaded');
    worker.onmessageerror = () => lose('The worker sent something unreadable');
  } catch (error) {
    lose(error instanceof Error ? error.message : String(error));
  }
  return { line, dismiss: () => lose('The worker was let go') };
}
