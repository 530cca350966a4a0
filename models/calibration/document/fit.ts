import { existsSync, readFileSync } from 'node:fs';

/** What `npm run calibrate` writes beside the parameter table. */
export interface FitReport {
  readonly groups: readonly {
    readonly name: string;
    readonly free: readonly string[];
    readonly evaluations: number;
    readonly before: number;
    readonly after: number;
  }[];
  readonly targets: readonly FittedTarget[];
  readonly parameters: Readonly<Record<string, FittedParameter>>;
  /** Best determined combinations first. */
  /** How much wider tolerances were made, because the fit misses by more than they allow. */
  readonly inflation: number;
  readonly directions: readonly {
    readonly singularValue: number;
    readonly parameters: readonly (readonly [id: string, share: number])[];
  }[];
}

export interface FittedTarget {
  readonly group: string;
  readonly finding: string;
  readonly what: string;
  readonly published: number;
  readonly tolerance: number;
  readonly weight: number;
  readonly predicted: number;
  /** In weighted tolerances. */
  readonly residual: number;
  readonly missed?: string;
  readonly reading?: string;
}

export interface FittedParameter {
  readonly value: number;
  /** 5th and 95th percentile after the fit. */
  readonly low: number;
  readonly high: number;
  /** Range before it. */
  readonly prior: readonly [number, number];
  /** 1 less the ratio of the standard deviations after and before. */
  readonly learned: number;
  readonly verdict: 'identified' | 'at its bound' | 'weak' | 'prior only';
  readonly fitted: boolean;
  readonly correlatedWith: readonly (readonly [id: string, r: number])[];
}

const FILE = new URL('../fit.json', import.meta.url);

export function fitReport(): FitReport {
  if (!existsSync(FILE))
    return { groups: [], targets: [], parameters: {}, inflation: 1, directions: [] };
  return JSON.parse(readFileSync(FILE, 'utf8')) as FitReport;
}
