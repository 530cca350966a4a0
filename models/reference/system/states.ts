/** Hands out places in the state vector, with the value each has before anything is given. */
export class States {
  private readonly all: { readonly name: string; readonly rest: number }[] = [];

  /** Index of a new state. */
  take(name: string, rest = 0): number {
    this.all.push({ name, rest });
    return this.all.length - 1;
  }

  /** Indices of a chain of states that start alike. */
  takeChain(name: string, length: number, rest = 0): readonly number[] {
    return Array.from({ length }, (_, i) => this.take(`${name} ${i + 1}`, rest));
  }

  get names(): readonly string[] {
    return this.all.map(({ name }) => name);
  }

  get rest(): Float64Array {
    return Float64Array.from(this.all, ({ rest }) => rest);
  }
}
