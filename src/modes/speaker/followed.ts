/** A presentation tells its state each second; what is silent for longer than this is gone, ms. */
export const SILENT_MS = 3500;

/** True if what one presentation says is heeded. @param heard which one was heard last, and when, ms */
export function followed(
  heard: { readonly from: string; readonly at: number },
  from: string,
  now: number,
): boolean {
  return heard.from === '' || heard.from === from || now - heard.at > SILENT_MS;
}
