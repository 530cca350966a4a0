import type { ScenePort, SceneStatus } from '../store/scene-port';

/** What the stage gives to whatever stands over the picture. */
export interface ModeProps {
  /** Where the app's files lie, ending in a slash. */
  readonly base: string;
  /** False inside another page: what it shows there is that page's to say. */
  readonly invites: boolean;
  readonly port: () => ScenePort | null;
  readonly status: SceneStatus;
  /** True from the first finished picture on: the time for what may come later. */
  readonly toolsCame: boolean;
}
