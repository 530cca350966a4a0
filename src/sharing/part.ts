import type { ScenePort } from '../store/scene-port';
import type { KeyAt } from './picture/key-entry';

/** What can be shared or kept, in the order in which it is offered. */
export const PARTS = [
  'link',
  'follow',
  'picture',
  'clip',
  'data',
  'session',
  'print',
  'embed',
  'cite',
] as const;
export type PartId = (typeof PARTS)[number];

/** What every part of the panel is given. */
export interface PartProps {
  /** The picture; null where there is none. */
  readonly port: () => ScenePort | null;
  readonly keyAt: KeyAt;
  /** Opens another part. */
  readonly onPart: (part: PartId) => void;
}
