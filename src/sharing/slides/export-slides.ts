import type { Canvas2d } from '../picture/compose';
import { pdf, type PdfPage } from './pdf';
import { zip, type ZipEntry } from './zip';

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

export function pictureBinder(): SlideBinder {
  const entries: ZipEntry[] = [];
  return {
    async add(canvas, _, place) {
      const name = `synaptarium-slide-${String(place + 1).padStart(3, '0')}.png`;
      entries.push({ name, content: await contentOf(canvas, 'image/png') });
    },
    file: () => new Blob([zip(entries)], { type: 'application/zip' }),
  };
}
