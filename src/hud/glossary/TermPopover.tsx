import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../../store/use-store';
import { isTermId, type TermId } from './glossary';
import { TERM_POPOVER } from './term-popover';
import { TermText } from './TermText';

const GAP = 8;

/** Puts it under the word, or over it where there is no room below; never beyond the window. */
function place(popover: HTMLElement, word: HTMLElement): void {
  const { left, top, bottom } = word.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = popover;
  const x = Math.max(GAP, Math.min(left, window.innerWidth - width - GAP));
  const below = bottom + GAP;
  const y = below + height + GAP <= window.innerHeight ? below : Math.max(GAP, top - height - GAP);
  popover.style.translate = `${x}px ${y}px`;
}

/** What a term means, beside the word that was chosen. */
export function TermPopover({ id = TERM_POPOVER }: { id?: string }) {
  const { t } = useTranslation('glossary');
  const { openTerm } = useActions();
  const popover = useRef<HTMLDivElement>(null);
  const word = useRef<HTMLElement | null>(null);
  const [term, setTerm] = useState<TermId | null>(null);

  useEffect(() => {
    // Before the browser opens the popover, which is what the click then does by itself.
    const onClick = (event: MouseEvent): void => {
      const chosen =
        event.target instanceof Element ? event.target.closest<HTMLElement>('.term') : null;
      const named = chosen?.dataset['term'] ?? '';
      if (chosen?.getAttribute('popovertarget') !== id || !isTermId(named)) return;
      word.current = chosen;
      setTerm(named);
    };
    document.addEventListener('click', onClick, true);
    return () => document.removeEventListener('click', onClick, true);
  }, [id]);

  useLayoutEffect(() => {
    if (popover.current?.matches(':popover-open') === true && word.current !== null)
      place(popover.current, word.current);
  }, [term]);

  const close = (): void => popover.current?.hidePopover();
  return (
    <div
      ref={popover}
      id={id}
      popover="auto"
      role="dialog"
      aria-label={term === null ? undefined : t(`name.${term}`)}
      className="term-popover"
      onToggle={(event) => {
        if (event.newState === 'open' && word.current !== null)
          place(event.currentTarget, word.current);
      }}
    >
      {term !== null && (
        <>
          <TermText id={term} onTerm={setTerm} onGo={close} />
          <button
            type="button"
            className="term-to-glossary"
            onClick={() => {
              close();
              openTerm(term);
            }}
          >
            {t('openGlossary')}
          </button>
        </>
      )}
    </div>
  );
}
