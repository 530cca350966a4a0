/** What a visitor is doing at this moment: pressing a key, or a control outside of the picture. */
export type Act = 'key' | 'press';

const PICTURE = '[role=application]';

/**
 * Watches for acts, so that what follows from one can be told from what comes about by itself or by a hand in the picture: it
 * follows while the event is being handled.
 * @returns the act that is being handled, null while none is; and the stopping
 */
export function watchActs(page: Window): { readonly now: () => Act | null; stop(): void } {
  let act: Act | null = null;
  const note = ({ type, target }: Event): void => {
    const inPicture = target instanceof Element && target.closest(PICTURE) !== null;
    act = type === 'keydown' ? 'key' : inPicture ? null : 'press';
    page.setTimeout(() => {
      act = null;
    });
  };
  const kinds = ['keydown', 'click'];
  for (const kind of kinds) page.addEventListener(kind, note, true);
  return {
    now: () => act,
    stop() {
      for (const kind of kinds) page.removeEventListener(kind, note, true);
    },
  };
}
