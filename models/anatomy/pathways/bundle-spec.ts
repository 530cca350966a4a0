import { readFileSync } from 'node:fs';

export type EndSpec =
  | { readonly kind: 'cortex'; readonly regions: readonly string[]; readonly reach: number }
  | {
      readonly kind: 'surface';
      readonly structure: string;
      readonly inset: number;
      readonly least_y?: number;
      readonly least_normal_z?: number;
    }
  | { readonly kind: 'ball'; readonly radius: number };

export interface BundleSpec {
  readonly id: string;
  /** Drawn in the first picture. */
  readonly first?: boolean;
  readonly spline: string;
  readonly english: string;
  readonly latin: string;
  readonly from: string;
  readonly to: string;
  readonly fibres: number;
  readonly points: number;
  /** Distance over which a fibre leaves its end and joins the bundle, mm. */
  readonly lead: number;
  readonly start: EndSpec;
  readonly end: EndSpec;
}

/** What is said of a bundle apart from its course. */
export interface BundleWords {
  readonly stretches: Readonly<
    Record<string, { readonly latin: string; readonly english: string; readonly plain: string }>
  >;
  readonly conduction: Readonly<
    Record<
      string,
      {
        readonly m_per_s: number;
        readonly range_m_per_s: [number, number] | null;
        readonly species: string | null;
        readonly provenance: 'published' | 'assumed';
        readonly source: string;
      }
    >
  >;
}

export const BUNDLE_WORDS = JSON.parse(
  readFileSync(new URL('words.json', import.meta.url), 'utf8'),
) as BundleWords;

export const BUNDLES = (
  JSON.parse(readFileSync(new URL('bundles.json', import.meta.url), 'utf8')) as {
    bundles: BundleSpec[];
  }
).bundles;
