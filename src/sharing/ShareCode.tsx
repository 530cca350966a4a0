import type { RefObject } from 'react';

interface ShareCodeProps {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly label: string;
  readonly rows: number;
  readonly value: string;
  /** True for code, which is no language and runs from left to right. */
  readonly literal?: boolean;
  /** Where it is in another language than the page. */
  readonly lang?: string;
}

/** Text to be copied: chosen whole as soon as one is in it, for whoever copies by hand. */
export function ShareCode({ field, label, rows, value, literal = false, lang }: ShareCodeProps) {
  return (
    <textarea
      ref={field}
      className="share-code"
      aria-label={label}
      readOnly
      rows={rows}
      spellCheck={literal ? false : undefined}
      lang={lang}
      dir={literal ? 'ltr' : undefined}
      value={value}
      onFocus={(event) => event.target.select()}
    />
  );
}
