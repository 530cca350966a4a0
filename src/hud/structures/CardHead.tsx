import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface CardHeadProps {
  readonly name: string;
  /** A mark after the name. */
  readonly children?: ReactNode;
  readonly onClose: () => void;
}

/** The name of what a card is about, told when it changes, and the way to close the card. */
export function CardHead({ name, children, onClose }: CardHeadProps) {
  const { t } = useTranslation('structures');
  return (
    <header>
      <h2 aria-live="polite">
        {name}
        {children}
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
  );
}
