/**
 * Holds messages that come before the embed interface is loaded, so that a page may call as soon as the frame is
 * there. Returns the handing over: they are then received as if they came only now.
 */
export function holdEarlyCalls(window: Window): () => void {
  const held: MessageEvent[] = [];
  const hold = (event: MessageEvent): void => {
    // Others, such as a frame beside this one, must not fill it up.
    if (event.source === window.parent && held.length < MOST_HELD) held.push(event);
  };
  window.addEventListener('message', hold);
  return () => {
    window.removeEventListener('message', hold);
    for (const { data, origin, source } of held.splice(0))
      window.dispatchEvent(new MessageEvent('message', { data, origin, source }));
  };
}

/** As many as may wait for an answer; a page that sends more before the first is not served by a longer queue. */
const MOST_HELD = 256;
