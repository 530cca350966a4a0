/**
 * What `src/i18n/<language>/evidence.json` may say in place of the English of the rows behind the papers, beyond what `claims.json`
 * says of those on the cards; each part is keyed by the English.
 */
export interface RowWords {
  readonly quantities?: Readonly<Record<string, string>>;
  readonly protocols?: Readonly<Record<string, string>>;
  readonly species?: Readonly<Record<string, string>>;
  /** Who and how many, where it is more than a number. */
  readonly counts?: Readonly<Record<string, string>>;
  readonly units?: Readonly<Record<string, string>>;
  /** By the ids of parameters. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** What was found, where it is no figure. */
  readonly statements?: Readonly<Record<string, string>>;
  /** What letters of an equation are that stand for no variable. */
  readonly letters?: Readonly<Record<string, string>>;
}

/** What `src/i18n/<language>/reasons.json` says: why each parameter on a card has its value, by its id. */
export type ReasonWords = Readonly<Record<string, string>>;

/** What `src/i18n/<language>/notes.json` says: the notes beside the rows behind the papers, by table and id. */
export type NoteWords = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What `src/i18n/<language>/claims.json` may say in place of the English of src/evidence; each part may be missing. */
export interface EvidenceWords {
  readonly claims?: Readonly<Record<string, { readonly text: string; readonly species: string }>>;
  readonly findings?: Readonly<Record<string, { readonly quantity: string }>>;
  /** Keyed by the English. */
  readonly species?: Readonly<Record<string, string>>;
  readonly units?: Readonly<Record<string, string>>;
  /** Rival accounts by their ids: what each claims, what tells it from the others, and by finding what that shows. */
  readonly accounts?: Readonly<
    Record<
      string,
      {
        readonly name: string;
        readonly claim: string;
        readonly tells: string;
        readonly shows: Readonly<Record<string, string>>;
      }
    >
  >;
  /** Fields of the patient: what the model does with each, and by finding what was reported. */
  readonly moderators?: Readonly<
    Record<string, { readonly model: string; readonly sizes: Readonly<Record<string, string>> }>
  >;
  /** What of a drug and route was studied, by the id of the record. */
  readonly studied?: Readonly<Record<string, string>>;
  /** What was given in one study, keyed by the English. */
  readonly given?: Readonly<Record<string, string>>;
  /** Of the points in the charts, keyed by the English. */
  readonly labels?: Readonly<Record<string, string>>;
}
