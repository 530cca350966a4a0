import type { ComponentType } from 'react';

/** What a sheet shows and others draw: given from outside. */
export interface SheetParts {
  /** The QR code of an address. */
  readonly Code: ComponentType<{ readonly text: string; readonly label: string }>;
  /** The glossary's terms that occur in some texts; with what they mean if `explained`. */
  readonly Terms: ComponentType<{
    readonly texts: readonly string[];
    readonly explained: boolean;
  }>;
}

export type SheetKind = 'learners' | 'teachers';
