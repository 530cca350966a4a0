/** One encoded picture of a film. */
export interface FilmFrame {
  readonly data: Uint8Array<ArrayBuffer>;
  readonly isKey: boolean;
}

/** A film of evenly spaced frames, ready to be put into a container. */
export interface Film {
  readonly width: number;
  readonly height: number;
  readonly fps: number;
  readonly frames: readonly FilmFrame[];
}
