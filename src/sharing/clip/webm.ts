import { bytes, float64, uint } from './byte-writer';
import type { Film, FilmFrame } from './film';

/** Element ids of Matroska (RFC 9559), as bytes. */
const ID = {
  ebml: [0x1a, 0x45, 0xdf, 0xa3],
  ebmlVersion: [0x42, 0x86],
  ebmlReadVersion: [0x42, 0xf7],
  ebmlMaxIdLength: [0x42, 0xf2],
  ebmlMaxSizeLength: [0x42, 0xf3],
  docType: [0x42, 0x82],
  docTypeVersion: [0x42, 0x87],
  docTypeReadVersion: [0x42, 0x85],
  segment: [0x18, 0x53, 0x80, 0x67],
  info: [0x15, 0x49, 0xa9, 0x66],
  timestampScale: [0x2a, 0xd7, 0xb1],
  duration: [0x44, 0x89],
  muxingApp: [0x4d, 0x80],
  writingApp: [0x57, 0x41],
  tracks: [0x16, 0x54, 0xae, 0x6b],
  trackEntry: [0xae],
  trackNumber: [0xd7],
  trackUid: [0x73, 0xc5],
  trackType: [0x83],
  codecId: [0x86],
  defaultDuration: [0x23, 0xe3, 0x83],
  video: [0xe0],
  pixelWidth: [0xb0],
  pixelHeight: [0xba],
  cluster: [0x1f, 0x43, 0xb6, 0x75],
  timestamp: [0xe7],
  simpleBlock: [0xa3],
  cues: [0x1c, 0x53, 0xbb, 0x6b],
  cuePoint: [0xbb],
  cueTime: [0xb3],
  cueTrackPositions: [0xb7],
  cueTrack: [0xf7],
  cueClusterPosition: [0xf1],
} as const;

const APP = 'synaptarium';
const NANOSECONDS = 1e9;
/** Timestamps in milliseconds. */
const TIMESTAMP_SCALE = 1_000_000;
const IS_KEY = 0x80;

type Id = readonly number[];

/** An element with its size in eight bytes, which every reader takes. */
function element(id: Id, ...content: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const body = bytes(...content);
  return bytes(Uint8Array.from(id), 0x01, uint(body.length, 7), body);
}

function number(id: Id, value: number): Uint8Array<ArrayBuffer> {
  let width = 1;
  while (value >= 256 ** width) width += 1;
  return element(id, uint(value, width));
}

const text = (id: Id, value: string): Uint8Array<ArrayBuffer> => element(id, bytes(value));

export type WebmCodec = 'V_VP9' | 'V_VP8' | 'V_AV1';

/** A film as the bytes of a WebM file: a cluster from each key frame to the next, with an index to jump by. */
export function webmFile(film: Film, codec: WebmCodec): Blob {
  const { width, height, fps, frames } = film;
  const milliseconds = (frame: number): number => Math.round((frame * 1000) / fps);
  const head = element(
    ID.ebml,
    number(ID.ebmlVersion, 1),
    number(ID.ebmlReadVersion, 1),
    number(ID.ebmlMaxIdLength, 4),
    number(ID.ebmlMaxSizeLength, 8),
    text(ID.docType, 'webm'),
    number(ID.docTypeVersion, 4),
    number(ID.docTypeReadVersion, 2),
  );
  const info = element(
    ID.info,
    number(ID.timestampScale, TIMESTAMP_SCALE),
    element(ID.duration, float64((frames.length * 1000) / fps)),
    text(ID.muxingApp, APP),
    text(ID.writingApp, APP),
  );
  const tracks = element(
    ID.tracks,
    element(
      ID.trackEntry,
      number(ID.trackNumber, 1),
      number(ID.trackUid, 1),
      number(ID.trackType, 1),
      text(ID.codecId, codec),
      number(ID.defaultDuration, Math.round(NANOSECONDS / fps)),
      element(ID.video, number(ID.pixelWidth, width), number(ID.pixelHeight, height)),
    ),
  );
  const clusters = groups(frames).map(({ first, members }) => ({
    time: milliseconds(first),
    content: element(
      ID.cluster,
      number(ID.timestamp, milliseconds(first)),
      ...members.map(({ data, isKey }, index) => {
        const offset = milliseconds(first + index) - milliseconds(first);
        return element(ID.simpleBlock, bytes(0x81, uint(offset, 2), isKey ? IS_KEY : 0), data);
      }),
    ),
  }));
  let position = info.length + tracks.length;
  const points = clusters.map(({ time, content }) => {
    const point = element(
      ID.cuePoint,
      number(ID.cueTime, time),
      element(
        ID.cueTrackPositions,
        number(ID.cueTrack, 1),
        number(ID.cueClusterPosition, position),
      ),
    );
    position += content.length;
    return point;
  });
  const body = [
    info,
    tracks,
    ...clusters.map(({ content }) => content),
    element(ID.cues, ...points),
  ];
  const length = body.reduce((sum, part) => sum + part.length, 0);
  return new Blob([head, bytes(Uint8Array.from(ID.segment), 0x01, uint(length, 7)), ...body], {
    type: 'video/webm',
  });
}

/** Frames from one key frame to the next. */
function groups(frames: readonly FilmFrame[]): { first: number; members: FilmFrame[] }[] {
  const all: { first: number; members: FilmFrame[] }[] = [];
  frames.forEach((frame, index) => {
    const last = all.at(-1);
    if (frame.isKey || last === undefined) all.push({ first: index, members: [frame] });
    else last.members.push(frame);
  });
  return all;
}
