/** Milliseconds to wait before each further try. */
const WAITS = [400, 1500, 4000] as const;

/** Whether it may be better the next time: the server is busy, ill, or just being started. */
function mayMend({ status }: Response): boolean {
  return status === 429 || status >= 500;
}

/** Fetches, and asks again after a while where the network or the server fails; not where the answer is a clear no. */
export async function fetchPatiently(address: string): Promise<Response> {
  for (const wait of WAITS) {
    try {
      const response = await fetch(address);
      if (!mayMend(response)) return response;
    } catch {
      // No network, or none yet.
    }
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return fetch(address);
}
