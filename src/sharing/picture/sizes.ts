/** Pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
  /** How much larger letters and lines are than the picture's size asks for; 1 if absent. */
  readonly letters?: number;
}

/** Sizes on offer besides the window's own. The poster is A3 at 240 dots per inch. */
export const PICTURE_SIZES = {
  hd: { width: 1920, height: 1080 },
  uhd: { width: 3840, height: 2160 },
  square: { width: 2160, height: 2160 },
  poster: { width: 2806, height: 3968 },
} as const satisfies Record<string, PictureSize>;
export type PictureSizeId = 'shown' | keyof typeof PICTURE_SIZES;
export const PICTURE_SIZE_IDS = ['shown', 'hd', 'uhd', 'square', 'poster'] as const;

/** The same shape with no side beyond what can be drawn here. */
export function fitted(size: PictureSize, longest: number): PictureSize {
  const { width, height } = size;
  const share = Math.min(1, longest / Math.max(width, height));
  return {
    ...size,
    width: Math.max(1, Math.round(width * share)),
    height: Math.max(1, Math.round(height * share)),
  };
}

/** Shorter side of the window that a picture is designed for, CSS px: type and lines of larger pictures grow with them. */
const DESIGNED_FOR = 900;

/** Pixels of a picture for one CSS px of its design. */
export function enlargement({ width, height, letters = 1 }: PictureSize): number {
  return (Math.min(width, height) / DESIGNED_FOR) * letters;
}
