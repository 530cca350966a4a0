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

export const BUNDLES = (
  JSON.parse(readFileSync(new URL('bundles.json', import.meta.url), 'utf8')) as {
    bundles: BundleSpec[];
  }
).bundles;
