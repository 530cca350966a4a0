import { expect, it } from 'vitest';
import { webmFile } from '../../../src/sharing/clip/webm';

const frames = Array.from({ length: 25 }, (_, i) => ({
  data: Uint8Array.of(i, i + 1, i + 2),
  isKey: i % 10 === 0,
}));

interface Element {
  readonly id: string;
  readonly at: number;
  readonly body: Uint8Array;
}

/** The elements of a level, with their places. */
function elements(data: Uint8Array): Element[] {
  const found: Element[] = [];
  let at = 0;
  const length = (mask: number) => Math.clz32(mask) - 23;
  while (at < data.length) {
    const start = at;
    const idLength = length(data[at] ?? 0);
    const id = Buffer.from(data.slice(at, at + idLength)).toString('hex');
    at += idLength;
    const sizeLength = length(data[at] ?? 0);
    let size = (data[at] ?? 0) & (0xff >> sizeLength);
    for (let i = 1; i < sizeLength; i += 1) size = size * 256 + (data[at + i] ?? 0);
    at += sizeLength;
    found.push({ id, at: start, body: data.slice(at, at + size) });
    at += size;
  }
  expect(at).toBe(data.length);
  return found;
}

const child = (parent: Element | undefined, id: string): Element[] =>
  elements(parent?.body ?? new Uint8Array()).filter((each) => each.id === id);
const value = (each: Element | undefined): number =>
  (each?.body ?? new Uint8Array()).reduce((sum, byte) => sum * 256 + byte, 0);

it('is a WebM whose sizes, times and index agree', async () => {
  const blob = webmFile({ width: 160, height: 90, fps: 10, frames }, 'V_VP9');
  expect(blob.type).toBe('video/webm');
  const [head, segment, ...more] = elements(new Uint8Array(await blob.arrayBuffer()));
  expect(more).toEqual([]);
  expect(Buffer.from(child(head, '4282')[0]?.body ?? []).toString()).toBe('webm');

  const [info] = child(segment, '1549a966');
  const duration = child(info, '4489')[0]?.body ?? new Uint8Array(8);
  expect(new DataView(duration.buffer, duration.byteOffset).getFloat64(0)).toBe(2500);

  const [entry] = child(child(segment, '1654ae6b')[0], 'ae');
  expect(Buffer.from(child(entry, '86')[0]?.body ?? []).toString()).toBe('V_VP9');
  const [video] = child(entry, 'e0');
  expect([value(child(video, 'b0')[0]), value(child(video, 'ba')[0])]).toEqual([160, 90]);

  const clusters = child(segment, '1f43b675');
  const blocks = clusters.flatMap((cluster) =>
    child(cluster, 'a3').map(({ body }) => ({
      time: value(child(cluster, 'e7')[0]) + (body[1] ?? 0) * 256 + (body[2] ?? 0),
      isKey: ((body[3] ?? 0) & 0x80) !== 0,
      data: body.slice(4),
    })),
  );
  expect(blocks).toEqual(frames.map((frame, i) => ({ ...frame, time: i * 100 })));

  const first = elements(segment?.body ?? new Uint8Array());
  const cues = child(child(segment, '1c53bb6b')[0], '').length;
  expect(cues).toBe(0);
  const places = child(
    first.find(({ id }) => id === '1c53bb6b'),
    'bb',
  ).map((point) => value(child(child(point, 'b7')[0], 'f1')[0]));
  expect(places).toEqual(clusters.map(({ at }) => at));
});
