/** What a learning platform is given to show the app in a page of its own. */
export interface EmbedChoice {
  /** The address of the view, with `embed=1`. */
  readonly address: string;
  /** Name of the frame, read by screen readers. */
  readonly title: string;
  /** Width in CSS px, or null for all there is. */
  readonly width: number | null;
  /** CSS px. */
  readonly height: number;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  '<': '&lt;',
  '>': '&gt;',
};

function escaped(text: string): string {
  return text.replace(/[&"<>]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** The HTML of a frame that shows the app. */
export function embedCode({ address, title, width, height }: EmbedChoice): string {
  return [
    '<iframe',
    `  src="${escaped(address)}"`,
    `  title="${escaped(title)}"`,
    `  width="${width ?? '100%'}"`,
    `  height="${height}"`,
    '  style="border: 0; max-width: 100%"',
    '  loading="lazy"',
    '  allow="fullscreen; clipboard-write; web-share"',
    '></iframe>',
  ].join('\n');
}
