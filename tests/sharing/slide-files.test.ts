import { describe, expect, it } from 'vitest';
import { pictureArchive } from '../../src/sharing/slides/export-slides';
import { pdf } from '../../src/sharing/slides/pdf';

const latin = (content: Uint8Array): string => Buffer.from(content).toString('latin1');

describe('an archive', () => {
  it('holds each file whole and as it is, where its directory says', () => {
    const files = ['one', 'zwei ü'].map((name) => ({
      name: `${name}.png`,
      content: new TextEncoder().encode(`content of ${name}`),
    }));
    const archive = Buffer.from(
      pictureArchive(Object.fromEntries(files.map(({ name, content }) => [name, content]))),
    );
    const end = archive.lastIndexOf('PK\x05\x06');
    expect(archive.readUInt16LE(end + 10)).toBe(2);
    let at = archive.readUInt32LE(end + 16);
    for (const { name, content } of files) {
      expect(archive.readUInt32LE(at)).toBe(0x02014b50);
      const length = archive.readUInt16LE(at + 28);
      expect(archive.subarray(at + 46, at + 46 + length).toString()).toBe(name);
      const local = archive.readUInt32LE(at + 42);
      expect(archive.readUInt32LE(local)).toBe(0x04034b50);
      const start = local + 30 + archive.readUInt16LE(local + 26);
      const size = archive.readUInt32LE(local + 18);
      expect(archive.subarray(start, start + size).equals(content)).toBe(true);
      at += 46 + length;
    }
    expect(at).toBe(end);
  });
});

describe('a PDF', () => {
  const page = (title: string) => ({
    title,
    jpeg: Uint8Array.of(255, 216, 255, 217),
    width: 1920,
    height: 1080,
  });
  const content = latin(
    pdf([page('One'), page('突触'), page('Three')], { title: 'T', language: 'en' }),
  );

  it('finds every object where its table says', () => {
    const start = Number(/startxref\n(\d+)/.exec(content)?.[1]);
    expect(content.slice(start, start + 4)).toBe('xref');
    const places = [...content.slice(start).matchAll(/^(\d{10}) 00000 n $/gm)];
    expect(places).toHaveLength(4 + 3 * 4);
    places.forEach(([, place], index) => {
      expect(content.slice(Number(place)).startsWith(`${index + 1} 0 obj\n`)).toBe(true);
    });
  });

  it('has a page for each slide and its title in any script', () => {
    expect(content).toContain('/Count 3/Kids[5 0 R 9 0 R 13 0 R]');
    expect(content).toContain('/MediaBox[0 0 960 540]');
    expect(content).toContain('<FEFF7A8189E6>');
    expect(content.match(/\/Next/g)).toHaveLength(2);
    expect(content.match(/\/Prev/g)).toHaveLength(2);
  });
});
