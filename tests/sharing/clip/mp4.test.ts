import { expect, it } from 'vitest';
import { mp4File } from '../../../src/sharing/clip/mp4';

const frames = Array.from({ length: 25 }, (_, i) => ({
  data: new Uint8Array(i + 3).fill(i),
  isKey: i % 10 === 0,
}));

interface Box {
  readonly type: string;
  readonly at: number;
  readonly body: Uint8Array;
}

function boxes(data: Uint8Array): Box[] {
  const found: Box[] = [];
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  let at = 0;
  while (at < data.length) {
    const size = view.getUint32(at);
    const type = Buffer.from(data.slice(at + 4, at + 8)).toString('latin1');
    found.push({ type, at, body: data.subarray(at + 8, at + size) });
    at += size;
  }
  expect(at).toBe(data.length);
  return found;
}

function find(data: Uint8Array, ...path: string[]): Uint8Array {
  return path.reduce(
    (inner, type) => boxes(inner).find((each) => each.type === type)?.body ?? new Uint8Array(),
    data,
  );
}
const u32 = (data: Uint8Array, at: number): number =>
  new DataView(data.buffer, data.byteOffset).getUint32(at);

it('is an MP4 whose tables lead to every frame', async () => {
  const configuration = Uint8Array.of(1, 77, 0, 51, 255);
  const blob = mp4File({ width: 160, height: 90, fps: 10, frames }, configuration);
  const data = new Uint8Array(await blob.arrayBuffer());
  expect(boxes(data).map(({ type }) => type)).toEqual(['ftyp', 'moov', 'mdat']);

  const header = find(data, 'moov', 'mvhd');
  expect(u32(header, 16) / u32(header, 12)).toBe(2.5);
  const track = find(data, 'moov', 'trak', 'tkhd');
  expect([u32(track, 76) >>> 16, u32(track, 80) >>> 16]).toEqual([160, 90]);

  const table = find(data, 'moov', 'trak', 'mdia', 'minf', 'stbl');
  const sizes = find(table, 'stsz');
  let at = u32(find(table, 'stco'), 8);
  frames.forEach((frame, i) => {
    const size = u32(sizes, 12 + i * 4);
    expect(data.slice(at, at + size)).toEqual(frame.data);
    at += size;
  });
  expect(at).toBe(data.length);
  const keys = find(table, 'stss');
  expect([1, 2, 3].map((i) => u32(keys, 4 + i * 4))).toEqual([1, 11, 21]);
  // version and flags, count, and the head of the sample entry come before its own boxes
  const entry = find(find(table, 'stsd').subarray(8), 'avc1').subarray(78);
  expect(find(entry, 'avcC')).toEqual(configuration);
});
