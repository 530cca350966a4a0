/** Where the broker answers: the one that was named, or at `mqtt` beside the page on its own server. */
export function brokerAddress(broker: string | null, { protocol, host }: Location): string {
  return broker ?? `${protocol === 'https:' ? 'wss:' : 'ws:'}//${host}/mqtt`;
}
