import type { GroupCourses } from './group';
import { SolverLost, type Solver, type SolverAnswer, type SolverRequest } from './solver';

interface Waiting {
  readonly run: number;
  resolve(courses: GroupCourses): void;
  reject(error: Error): void;
}

let runs = 0;

/** This end of the line to a worker: pairs answers with questions, whatever carries them. */
export class SolverLine {
  private readonly post: (request: SolverRequest) => void;
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;
  private lost: SolverLost | undefined;

  constructor(post: (request: SolverRequest) => void) {
    this.post = post;
  }

  get isLost(): boolean {
    return this.lost !== undefined;
  }

  receive(answer: SolverAnswer): void {
    if (answer.kind === 'ready') return;
    const waiting = this.waiting.get(answer.id);
    this.waiting.delete(answer.id);
    if (answer.kind === 'solved') waiting?.resolve(answer.courses);
    else waiting?.reject(new Error(answer.message));
  }

  /** The worker is gone, and with it whatever was asked of it. */
  lose(why: string): void {
    this.lost ??= new SolverLost(why);
    for (const { reject } of this.waiting.values()) reject(this.lost);
    this.waiting.clear();
  }

  /** The worker behind this line, for one run. */
  solver(): Solver {
    const run = ++runs;
    return {
      solve: (task) =>
        new Promise((resolve, reject) => {
          if (this.lost !== undefined) return reject(this.lost);
          const id = ++this.asked;
          this.post({ kind: 'solve', run, id, task });
          this.waiting.set(id, { run, resolve, reject });
        }),
      stop: () => {
        const unfinished = [...this.waiting].filter(([, waiting]) => waiting.run === run);
        if (unfinished.length === 0) return;
        for (const [id] of unfinished) this.waiting.delete(id);
        this.post({ kind: 'stop', run });
      },
    };
  }
}
