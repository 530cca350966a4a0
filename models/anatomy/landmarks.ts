import { readFileSync } from 'node:fs';
import type { Vec3 } from './volume/grid';

/** Contours of one structure: position on `axis` (mm) to a closed polygon in the other two axes (mm). */
export interface ContourSet {
  readonly axis: 'x' | 'y' | 'z';
  readonly contours: Readonly<Record<string, readonly (readonly [number, number])[]>>;
  readonly volume_ml?: number;
}

export interface TractSpline {
  readonly L: readonly Vec3[];
  readonly R: readonly Vec3[];
  readonly tube_radius_mm: { readonly start: number; readonly end: number };
  readonly basis: string;
  readonly schematic: boolean;
  readonly parts_point_index?: Readonly<Record<string, readonly [number, number]>>;
}

export interface LabellingParameters {
  readonly tau_mm: number;
  readonly intensity_weight: number;
  readonly window: readonly [number, number];
  readonly mesh_sigma_mm: number;
}

/** What was drawn by eye on the scan; see the `provenance` text in the file. */
export interface Landmarks {
  readonly structures: Readonly<Record<string, ContourSet>>;
  readonly centre_lines: Readonly<Record<string, { readonly points: readonly Vec3[] }>>;
  readonly splines: Readonly<Record<string, TractSpline>>;
  readonly markers: Readonly<Record<string, { readonly mm: Vec3; readonly kind: string }>>;
  readonly segmentation_parameters: Readonly<Record<string, LabellingParameters>>;
  readonly partition: {
    readonly tentorium_height: Readonly<Record<string, readonly (readonly [number, number])[]>>;
  };
}

export const landmarks = JSON.parse(
  readFileSync(new URL('landmarks.json', import.meta.url), 'utf8'),
) as Landmarks;
