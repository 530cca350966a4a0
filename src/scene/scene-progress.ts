import type { SceneStatus } from '../store/scene-port';
import type { SynaptariumStore } from '../store/store';
import type { BrainModels } from './models/use-brain-models';
import type { SceneHost } from './scene-host';

/** Marked on the page's own record when the first picture that can be used is on screen. */
const FIRST_PICTURE = 'synaptarium:first-picture';

/** Tells the shell how far the picture is, once it is really on screen. */
export class SceneProgress {
  private phase: 'loading' | 'coarse' | 'ready' | 'failed' = 'loading';
  private turn = 0;
  private marked = false;
  private told = false;
  private readonly onMarked = new Set<() => void>();

  constructor(
    private readonly host: SceneHost,
    private readonly store: SynaptariumStore,
    private readonly onStatus: (status: SceneStatus) => void,
  ) {}

  /** More of the brain has come, or will not come. */
  onModels(models: BrainModels): void {
    if (models.stage === 'loading') return;
    this.host.begin();
    if (models.nodes.size === 0) {
      this.phase = 'failed';
      this.turn += 1;
      const detail = models.faults.map((fault) => fault.file).join(', ');
      this.onStatus({ phase: 'failed', reason: 'models', detail });
      return;
    }
    this.phase = models.stage === 'fine' ? 'ready' : 'coarse';
    this.announce();
    if (models.stage !== 'fine' || this.told) return;
    this.told = true;
    for (const { file, reason } of models.faults) {
      this.store
        .getState()
        .actions.notify({ tone: 'warning', key: 'modelMissing', values: { file, reason } });
    }
  }

  /** The scene itself is broken. */
  onError(detail: string): void {
    this.phase = 'failed';
    this.turn += 1;
    this.onStatus({ phase: 'failed', reason: 'error', detail });
  }

  /** Calls once the first picture stands, or at once if it does. Returns the undoing. */
  onFirstPicture(listener: () => void): () => void {
    this.onMarked.add(listener);
    if (this.marked) listener();
    return () => void this.onMarked.delete(listener);
  }

  /** The visitor is on the way to another scale. */
  onScale(): void {
    if (this.phase !== 'ready') return;
    this.onStatus({ phase: 'coarse' });
    this.announce();
  }

  /** The context is back. */
  onRestored(): void {
    if (this.phase !== 'failed') this.announce();
  }

  stop(): void {
    this.turn += 1;
  }

  /** Reports the phase when a frame that shows it stands; a later report overtakes an earlier one. */
  private announce(): void {
    this.turn += 1;
    const turn = this.turn;
    void this.host.settled().then(() => {
      if (turn !== this.turn || this.phase === 'loading' || this.phase === 'failed') return;
      if (!this.marked) performance.mark(FIRST_PICTURE);
      this.marked = true;
      this.onStatus({ phase: this.phase });
      for (const listener of this.onMarked) listener();
    });
  }
}
