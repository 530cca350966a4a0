import type { ReactNode } from 'react';
import type { Sample } from '../../simulation/trajectory';

/** One line of the key to a picture. */
export interface KeyEntry {
  readonly text: string;
  /** Custom property of the palette, such as `--glutamate`. */
  readonly colour: string;
  /** Shapes on a field of 24 by 16, in `currentColor`. */
  readonly mark: ReactNode;
}

/** The key to what is in view at an instant. Made by whoever knows the marks of the interface. */
export type KeyAt = (sample: Sample) => readonly KeyEntry[];
