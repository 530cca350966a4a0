/** What `src/i18n/<language>/claims.json` may say in place of the English of src/evidence; each part may be missing. */
export interface EvidenceWords {
  readonly claims?: Readonly<Record<string, { readonly text: string; readonly species: string }>>;
  readonly findings?: Readonly<Record<string, { readonly quantity: string }>>;
  /** Keyed by the English. */
  readonly species?: Readonly<Record<string, string>>;
  readonly units?: Readonly<Record<string, string>>;
  /** Of the points in the charts, keyed by the English. */
  readonly labels?: Readonly<Record<string, string>>;
}
