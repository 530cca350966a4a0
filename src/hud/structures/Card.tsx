import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFocusHandedOn } from '../use-focus-handed-on';

interface CardProps {
  /** As it is called in a sentence. */
  readonly subject: string;
  readonly name: string;
  /** Stands after the name. */
  readonly mark?: ReactNode;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** A card about one thing in the picture. Escape closes it, and the focus goes to the picture; the live description tells its name. */
export function Card({ subject, name, mark, children, onClose }: CardProps) {
  const { t } = useTranslation('structures');
  const card = useRef<HTMLElement>(null);
  useFocusHandedOn(card);
  return (
    <section
      ref={card}
      className="structure-card panel"
      aria-label={t('card.label', { name: subject })}
      onKeyDown={(event) => {
        // An explained word that is open over it goes first.
        if (event.key !== 'Escape' || document.querySelector(':popover-open') !== null) return;
        event.preventDefault();
        onClose();
      }}
    >
      <header>
        <h2>
          {name}
          {mark}
        </h2>
        <button
          type="button"
          className="structure-card-close"
          aria-label={t('card.close')}
          onClick={onClose}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3.500 3.500l9 9M12.500 3.500l-9 9" />
          </svg>
        </button>
      </header>
      {children}
    </section>
  );
}
