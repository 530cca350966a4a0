import type { Group } from './group';

/** Enough people for a message to be worth its while, few enough for progress to be seen. */
const LARGEST_GROUP = 8;
/** So many groups for each solver: the last ones end at about the same time. */
const GROUPS_EACH = 16;

/** The people still to be solved. */
export class GroupQueue {
  private readonly size: number;
  private readonly returned: Group[] = [];
  private next = 0;
  private end: number;

  /** All of `n` people, cut to a size that suits so many solvers. */
  constructor(n: number, solvers: number) {
    this.end = n;
    this.size = Math.min(LARGEST_GROUP, Math.max(1, Math.floor(n / (solvers * GROUPS_EACH))));
  }

  get isEmpty(): boolean {
    return this.returned.length === 0 && this.next >= this.end;
  }

  take(): Group | undefined {
    const returned = this.returned.pop();
    if (returned !== undefined) return returned;
    if (this.next >= this.end) return undefined;
    const first = this.next;
    this.next = Math.min(this.end, first + this.size);
    return { first, count: this.next - first };
  }

  /** For somebody else: whoever took it could not solve it. */
  giveBack(group: Group): void {
    this.returned.push(group);
  }

  /** Nobody finds anything to do any more. */
  close(): void {
    this.returned.length = 0;
    this.end = 0;
  }
}
