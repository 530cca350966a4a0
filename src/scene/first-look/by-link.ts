/** What a link may ask for that the first look cannot be of; the theme is dark unless a link says otherwise. */
const ANOTHER_PICTURE =
  /[?&](?:scale=(?!brain)|theme=light|compare(?:Patient)?=|camera=|isolate=|cut=|hide=|opaque=1|hc=1|tour=)/;

/**
 * Whether a link may begin with what the first look shows, told before the code that reads links has come. Where it says no, a
 * graphics context would be made for nothing.
 * @param search of the address, such as `?scale=synapse`
 */
export function mayBeginWithFirstLook(search: string): boolean {
  return !ANOTHER_PICTURE.test(search);
}
