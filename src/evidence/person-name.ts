/** A person as a citation names them: `given` are initials, `particle` is what stands before the surname in lower case. */
export interface Person {
  readonly family: string;
  readonly given?: string;
  readonly particle?: string;
  readonly suffix?: string;
}

/** A person, or the words of a name that is nobody's surname. */
export type Name = Person | { readonly literal: string };

const PERSON =
  /^(?<particle>(?:\p{Ll}[\p{L}']* )*)(?<family>\p{L}[\p{L}'’ -]*?)(?: (?<given>\p{Lu}{1,4}))?(?: (?<suffix>Jr|Sr|I{2,3}))?$/u;
/** A group, a company or an agency is not a surname. */
const BODY = /group|consortium|label|EPAR|Janssen|Perception|Weekly|^EMA$|^FDA$|^MIMS/;

function nameOf(name: string): Name {
  const parts = BODY.test(name) ? undefined : PERSON.exec(name)?.groups;
  if (parts?.['family'] === undefined) return { literal: name };
  const { family, given, particle = '', suffix } = parts;
  return {
    family,
    ...(given === undefined ? {} : { given }),
    ...(particle === '' ? {} : { particle: particle.trimEnd() }),
    ...(suffix === undefined ? {} : { suffix }),
  };
}

/** Authors as far as the tables name them; "et al." becomes `others`, as BibTeX and pandoc know it. */
export function namesOf(authors: string): readonly Name[] {
  const others = / et al\.?$/.test(authors);
  const names = authors
    .replace(/ et al\.?$/, '')
    .split(/, | & /)
    .map(nameOf);
  return others ? [...names, { literal: 'others' }] : names;
}

/** Initials as they are printed: C. A. */
export function initialsOf(given: string): string {
  return `${[...given].join('. ')}.`;
}
