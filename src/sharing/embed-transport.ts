/** The window that embeds the app, as far as it is used. */
export type ParentWindow = Pick<Window, 'postMessage'>;

export interface EmbedTransport {
  /** To every origin that may be listening. */
  broadcast(message: object): void;
  stop(): void;
}

type Reply = (message: object) => void;

/**
 * Exchanges messages with the embedding page: takes only what comes from the parent window and an
 * allowed origin, and names the exact origin in all it sends.
 * @param origins exact; empty allows the app's own origin only
 */
export function createEmbedTransport(
  window: Window,
  parentWindow: ParentWindow,
  origins: readonly string[],
  receive: (data: unknown, reply: Reply) => void,
): EmbedTransport {
  // Pages without an origin of their own all call themselves `null`: never a name to trust.
  const allowed = (origins.length > 0 ? origins : [window.location.origin]).filter(
    (origin) => origin !== 'null',
  );
  // Where the browser says who embeds us; sending elsewhere would only fill the console.
  const ancestors = (window.location as { ancestorOrigins?: DOMStringList }).ancestorOrigins;
  let parentOrigin = ancestors?.[0];

  const onMessage = (event: MessageEvent): void => {
    if (event.source !== parentWindow || !allowed.includes(event.origin)) return;
    const { origin } = event;
    parentOrigin = origin;
    receive(event.data, (message) => parentWindow.postMessage(message, origin));
  };
  window.addEventListener('message', onMessage);
  return {
    broadcast(message) {
      for (const origin of allowed) {
        if (parentOrigin === undefined || parentOrigin === origin) {
          parentWindow.postMessage(message, origin);
        }
      }
    },
    stop: () => window.removeEventListener('message', onMessage),
  };
}
