import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './side-panel.css';

interface SidePanelProps {
  /** Class and hook of the panel: `values` gives `.values-panel`. */
  readonly name: string;
  readonly title: string;
  /** On a phone: `sheet` leaves the picture its upper part, `page` takes all between header and timeline. */
  readonly phone: 'sheet' | 'page';
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What opens beside the picture: a title that stays, a way to close it, and what scrolls under them. */
export function SidePanel({ name, title, phone, onClose, children }: SidePanelProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <section
      className={`side-panel ${name}-panel panel`}
      data-phone={phone}
      aria-labelledby={id}
      tabIndex={-1}
    >
      <header>
        {/* Where the focus comes to when the panel is opened. */}
        <h2 id={id} className="panel-title" tabIndex={-1}>
          {title}
        </h2>
        <button
          type="button"
          className="quiet"
          onClick={onClose}
          aria-label={t('header.closePanel', { title })}
        >
          {t('about.close')}
        </button>
      </header>
      {children}
    </section>
  );
}
