import { isStacked, NAME_ROOM } from '../../store/side-by-side';
import type { Insets } from '../../store/view-metrics';

/** A part of the window that shows one course, CSS px from the upper left, and what covers its edges. */
export interface Region {
  x: number;
  y: number;
  width: number;
  height: number;
  readonly insets: Insets;
}

export function createRegion(): Region {
  return { x: 0, y: 0, width: 1, height: 1, insets: { top: 0, right: 0, bottom: 0, left: 0 } };
}

/** The whole window as one region, written in place. */
export function wholeWindow(into: Region, width: number, height: number, insets: Insets): void {
  into.x = 0;
  into.y = 0;
  into.width = width;
  into.height = height;
  into.insets.top = insets.top;
  into.insets.right = insets.right;
  into.insets.bottom = insets.bottom;
  into.insets.left = insets.left;
}

/**
 * Two regions side by side, or one above the other where that is larger, written in place. What the interface
 * leaves free is shared in equal parts, so that one camera shows both at one size.
 */
export function splitWindow(
  first: Region,
  second: Region,
  width: number,
  height: number,
  insets: Insets,
): void {
  wholeWindow(first, width, height, insets);
  wholeWindow(second, width, height, insets);
  const { top, right, bottom, left } = insets;
  first.insets.bottom += NAME_ROOM;
  second.insets.bottom += NAME_ROOM;
  if (!isStacked(width - left - right, height - top - bottom)) {
    const middle = between(left, width - right, width);
    first.width = middle;
    first.insets.right = 0;
    second.x = middle;
    second.width = width - middle;
    second.insets.left = 0;
  } else {
    const middle = between(top, height - bottom, height);
    first.height = middle;
    first.insets.bottom = NAME_ROOM;
    second.y = middle;
    second.height = height - middle;
    second.insets.top = 0;
  }
}

/** The middle of what is free, within the window even while its edges are still those of another (a phone was turned). */
function between(from: number, to: number, size: number): number {
  return Math.min(size - 1, Math.max(1, Math.round((from + to) / 2)));
}

/**
 * How much of a region's width its ground goes by, 0-1: beside another what no panel covers, so that both grounds have one shade where
 * they meet; of a region as wide as the window all of it.
 */
export function groundBreadth({ width, insets }: Region, windowWidth: number): number {
  return width === windowWidth ? 1 : 1 - (insets.left + insets.right) / width;
}

/** Where along its width a region's ground is centred, 0-1. */
export function groundMiddle(region: Region, windowWidth: number): number {
  const { width, insets } = region;
  if (width === windowWidth) return 0.5;
  return insets.left / width + groundBreadth(region, windowWidth) / 2;
}

/** True if a point lies in a region, CSS px. */
export function inRegion({ x, y, width, height }: Region, atX: number, atY: number): boolean {
  return atX >= x && atX < x + width && atY >= y && atY < y + height;
}
