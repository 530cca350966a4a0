/**
 * Resolves when whatever was waiting for this thread has had its turn. A message to oneself: unlike a
 * timer it is not held back when timers nest or the page is hidden.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
