import type { TourId } from '../../contract/tours';

/** Where a tour begins, in the language of the sheet, as one types it in: without what only this visit has. */
export function sheetAddress(
  { origin, pathname }: Pick<Location, 'origin' | 'pathname'>,
  id: TourId,
  language: string,
): string {
  return `${origin}${pathname}?tour=${id}&lang=${language}`;
}
