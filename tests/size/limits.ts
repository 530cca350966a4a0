/** What may be loaded before the first interactive picture, bytes (1 kB = 1000 bytes), text as gzip. */
export const LIMITS = {
  javascript: 350_000,
  models: 700_000,
  all: 1_200_000,
} as const;

export type SizeName = keyof typeof LIMITS;
export type Sizes = Readonly<Record<SizeName, number>>;
