import { bytes } from '../clip/byte-writer';

/** One page: a picture that fills it, and its entry in the list of contents. */
export interface PdfPage {
  readonly title: string;
  /** A baseline JPEG in colour. */
  readonly jpeg: Uint8Array;
  /** Pixels of the picture. */
  readonly width: number;
  readonly height: number;
}

/** Height of a page, points: that of a slide of 13.33 by 7.5 inches. */
const PAGE_HEIGHT = 540;

/** Any text, as a PDF says it: UTF-16 with its mark, in hexadecimal (ISO 32000-1, 7.9.2.2). */
function pdfText(text: string): string {
  let hex = 'FEFF';
  for (let i = 0; i < text.length; i += 1)
    hex += text.charCodeAt(i).toString(16).padStart(4, '0').toUpperCase();
  return `<${hex}>`;
}

/**
 * A PDF 1.4 of pictures, one to a page, with titles as its list of contents. Pictures go in as they are (DCTDecode). Words
 * are part of them: six languages in three scripts would else need their fonts in every file.
 */
export function pdf(
  pages: readonly PdfPage[],
  { title, language }: { readonly title: string; readonly language: string },
): Uint8Array<ArrayBuffer> {
  // 1 catalogue, 2 pages, 3 outlines, 4 facts; then four for each page: page, content, picture, outline entry.
  const objects: (readonly (string | Uint8Array)[])[] = [];
  const first = (index: number): number => 5 + index * 4;
  const kids = pages.map((_, index) => `${first(index)} 0 R`).join(' ');
  const last = first(pages.length - 1) + 3;
  objects.push([
    `<</Type/Catalog/Pages 2 0 R/Outlines 3 0 R/PageMode/UseOutlines/Lang${pdfText(language)}/ViewerPreferences<</DisplayDocTitle true>>>>`,
  ]);
  objects.push([`<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>`]);
  objects.push([
    pages.length === 0
      ? '<</Type/Outlines/Count 0>>'
      : `<</Type/Outlines/Count ${pages.length}/First ${first(0) + 3} 0 R/Last ${last} 0 R>>`,
  ]);
  objects.push([`<</Title${pdfText(title)}/Producer${pdfText('Synaptarium')}>>`]);
  pages.forEach(({ title: name, jpeg, width, height }, index) => {
    const at = first(index);
    const across = Math.round((PAGE_HEIGHT * width) / height);
    const content = `q ${across} 0 0 ${PAGE_HEIGHT} 0 0 cm /P Do Q`;
    const neighbours =
      (index > 0 ? `/Prev ${at - 1} 0 R` : '') +
      (index < pages.length - 1 ? `/Next ${at + 7} 0 R` : '');
    objects.push([
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${across} ${PAGE_HEIGHT}]/Contents ${at + 1} 0 R/Resources<</XObject<</P ${at + 2} 0 R>>>>>>`,
    ]);
    objects.push([`<</Length ${content.length}>>stream\n${content}\nendstream`]);
    objects.push([
      `<</Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode/Length ${jpeg.length}>>stream\n`,
      jpeg,
      '\nendstream',
    ]);
    objects.push([`<</Title${pdfText(name)}/Parent 3 0 R/Dest[${at} 0 R/Fit]${neighbours}>>`]);
  });

  // Four bytes beyond ASCII tell programs that this is no text.
  const chunks: Uint8Array[] = [bytes('%PDF-1.4\n%\xE2\xE3\xCF\xD3\n')];
  let offset = chunks[0]?.length ?? 0;
  const places: number[] = [];
  objects.forEach((object, index) => {
    const chunk = bytes(`${index + 1} 0 obj\n`, ...object, '\nendobj\n');
    places.push(offset);
    offset += chunk.length;
    chunks.push(chunk);
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return bytes(
    ...chunks,
    `xref\n0 ${size}\n0000000000 65535 f \n${table}`,
    `trailer\n<</Size ${size}/Root 1 0 R/Info 4 0 R>>\nstartxref\n${offset}\n%%EOF\n`,
  );
}
