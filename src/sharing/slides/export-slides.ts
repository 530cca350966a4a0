import { zipSync, type Zippable } from 'fflate';
import type { Canvas2d } from '../picture/compose';
import { pdf, type PdfPage } from './pdf';

const QUALITY = 0.92;

/** Collects pictures of slides and makes one file of them. */
export interface SlideBinder {
  add(canvas: Canvas2d, title: string, place: number): Promise<void>;
  file(): Blob;
}

async function contentOf(
  { canvas }: Canvas2d,
  type: 'image/png' | 'image/jpeg',
): Promise<Uint8Array> {
  const blob =
    canvas instanceof HTMLCanvasElement
      ? await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, QUALITY))
      : await canvas.convertToBlob({ type, quality: QUALITY });
  if (blob === null) throw new RangeError('The picture is too large.');
  return new Uint8Array(await blob.arrayBuffer());
}

export function pdfBinder(title: string, language: string): SlideBinder {
  const pages: PdfPage[] = [];
  return {
    async add(canvas, name) {
      const jpeg = await contentOf(canvas, 'image/jpeg');
      const { width, height } = canvas.canvas;
      pages.push({ title: name, jpeg, width, height });
    },
    file: () => new Blob([pdf(pages, { title, language })], { type: 'application/pdf' }),
  };
}

/** Pictures in one archive, as they are: they are compressed already. */
export function pictureBinder(): SlideBinder {
  const files: Zippable = {};
  return {
    async add(canvas, _, place) {
      const name = `synaptarium-slide-${String(place + 1).padStart(3, '0')}.png`;
      files[name] = await contentOf(canvas, 'image/png');
    },
    file: () => new Blob([pictureArchive(files)], { type: 'application/zip' }),
  };
}

/** An archive without compression. Pictures carry no date, so that the same slides give the same file. */
export function pictureArchive(files: Zippable): Uint8Array<ArrayBuffer> {
  return zipSync(files, { level: 0, mtime: '1980-01-01T00:00' });
}
