import type { Patient } from '../contract/patient';
import table from './moderators.json';

/** What became of a reported moderator when others looked. */
export type Replication =
  'replicated' | 'contradicted' | 'in-sample only' | 'tested, none found' | 'mechanistic only';

/** One report of how a field of the patient goes with response. */
export interface ReportedEffect {
  readonly finding: string;
  /** Size with its unit, as published. */
  readonly size: string;
  /** Whether response is larger, smaller or the same with more of the field (or with it present). */
  readonly direction: 'more' | 'less' | 'none';
  readonly n: number | null;
}

/** How a field of the patient bears on response: what is published, and what is made of it here. */
export interface Moderator {
  readonly reported: readonly ReportedEffect[];
  readonly replication: Replication;
  readonly model: {
    /** What it does here, in one sentence; says so where it does nothing on purpose. */
    readonly text: string;
    /** Parameters that carry it; empty where it does nothing. */
    readonly parameters: readonly string[];
    /** Direction on the effect of one infusion at day 1. */
    readonly direction: 'more' | 'less' | 'none';
    /** Two patients that differ in this field alone: how much it does is read off between them. */
    readonly from: Partial<Patient>;
    readonly to: Partial<Patient>;
    /** Published size, as a share of the drug effect, where one could be made of it. */
    readonly published?: number;
    /** What it is multiplied with for want of replication. */
    readonly shrunkTo?: number;
  };
}

/** One entry for every field of the patient. Load lazily: only cards and the document need it. */
export const MODERATORS = table as unknown as Readonly<Record<keyof Patient, Moderator>>;
