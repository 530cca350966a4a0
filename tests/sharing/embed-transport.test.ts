import { expect, it, vi } from 'vitest';
import { createEmbedTransport } from '../../src/sharing/embed-transport';

const OWN = 'https://app.example';
const HOST = 'https://host.example';

function open(
  origins: readonly string[],
  location: { origin: string; ancestorOrigins?: string[] },
) {
  const parent = { postMessage: vi.fn() };
  const receive = vi.fn();
  const window = Object.assign(new EventTarget(), { location }) as unknown as Window;
  const transport = createEmbedTransport(window, parent, origins, receive);
  const post = (origin: string) =>
    window.dispatchEvent(Object.assign(new Event('message'), { origin, source: parent, data: 1 }));
  const told = () => parent.postMessage.mock.calls.map(([, origin]) => origin as string);
  return { transport, receive, post, told };
}

it('trusts no page without an origin, even if it has none itself', () => {
  const { transport, receive, post, told } = open([], { origin: 'null' });
  post('null');
  transport.broadcast({});
  expect(receive).not.toHaveBeenCalled();
  expect(told()).toEqual([]);
});

it('tells only the origin that embeds it, where the browser names it', () => {
  const { transport, told } = open([OWN, HOST], { origin: OWN, ancestorOrigins: [HOST, OWN] });
  transport.broadcast({});
  expect(told()).toEqual([HOST]);
});

it('tells nobody if what embeds it is not allowed', () => {
  const { transport, told } = open([], { origin: OWN, ancestorOrigins: [HOST] });
  transport.broadcast({});
  expect(told()).toEqual([]);
});
