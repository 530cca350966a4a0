/** Room for the name of a course at the foot of its part of the picture, CSS px. */
export const NAME_ROOM = 52;

/** Height of a usual subject as a share of its width. */
const SUBJECT_HEIGHT = 0.87;

/** True if two pictures are larger one above the other than side by side, in free room of this size. */
export function isStacked(width: number, height: number): boolean {
  const size = (across: number, down: number): number => Math.min(across, down / SUBJECT_HEIGHT);
  return size(width, height / 2 - NAME_ROOM) > size(width / 2, height - NAME_ROOM);
}
