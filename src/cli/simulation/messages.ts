/** Fewer people are done before anybody has read how many. */
const WORTH_TELLING = 200;
const CLEAR_LINE = '\r\u001B[K';

/** What the command says besides its data: one line on stderr, rewritten while people are solved. */
export class Messages {
  private readonly out: NodeJS.WriteStream;
  private shown = '';

  constructor(out: NodeJS.WriteStream) {
    this.out = out;
  }

  /** Only where somebody looks, and only if it takes long enough. */
  progress(done: number, n: number): void {
    if (!this.out.isTTY || n < WORTH_TELLING) return;
    const text = `${Math.floor((100 * done) / n)} % of ${n} people`;
    if (text === this.shown) return;
    this.shown = text;
    this.out.write(CLEAR_LINE + text);
  }

  say(message: string): void {
    this.endProgress();
    this.out.write(`${message.replace(/\s+/g, ' ').trim()}\n`);
  }

  endProgress(): void {
    if (this.shown !== '') this.out.write(CLEAR_LINE);
    this.shown = '';
  }
}
