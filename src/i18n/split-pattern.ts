/**
 * A sentence with places for controls, cut at them, in the order that the language puts them: text, or the name of a place.
 * @param sentence the sentence, given what to put in each place
 */
export function splitPattern<Place extends string>(
  places: readonly Place[],
  sentence: (marks: Record<Place, string>) => string,
): readonly (string | { readonly place: Place })[] {
  const entries = places.map((place, index) => [place, MARKS[index] ?? ''] as const);
  const text = sentence(Object.fromEntries(entries) as Record<Place, string>);
  return text
    .split(/([\uE000-\uE003])/)
    .map((piece) => {
      const found = entries.find(([, mark]) => mark === piece);
      return found === undefined ? piece.replace(/[\u2068\u2069]/g, '') : { place: found[0] };
    })
    .filter((piece) => piece !== '');
}

/** Characters for private use: no language file has them. */
const MARKS = ['\uE000', '\uE001', '\uE002', '\uE003'];
