/**
 * Functions that are called in turn, in every frame. Going through `all` allocates nothing, as going through a set would; who comes or goes
 * meanwhile counts from the next time.
 */
export class Listeners<Listener> {
  all: readonly Listener[] = [];

  /** Takes one on. Returns the undoing. */
  add(listener: Listener): () => void {
    this.all = [...this.all, listener];
    return () => {
      this.all = this.all.filter((each) => each !== listener);
    };
  }
}
