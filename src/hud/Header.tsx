import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PANELS } from '../contract/panels';
import { useActions, useSelect } from '../store/use-store';
import { Choices } from './Choices';
import { Menu } from './Menu';
import './header.css';
import { useTightness } from './use-tightness';

interface HeaderProps {
  readonly children: ReactNode;
  /** False where the chart stands in for the picture and is there anyway. */
  readonly withPicture: boolean;
}

/** Name, what is given to whom, and what waits until asked: as much of it as there is room for, the rest in the menu. */
export function Header({ children, withPicture }: HeaderProps) {
  const { t, i18n } = useTranslation();
  const panel = useSelect((state) => state.panel);
  const { openPanel } = useActions();
  const offered = PANELS.filter(
    (id) =>
      id !== 'about' && id !== 'help' && (withPicture || (id !== 'chart' && id !== 'structures')),
  );
  const header = useRef<HTMLElement>(null);
  useTightness(header, i18n.language);
  return (
    <header className="header" ref={header}>
      <div className="header-start">
        <h1 className="wordmark">
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <circle cx="10" cy="10" r="8" />
            <circle className="solid" cx="10" cy="10" r="2.6" />
          </svg>
          <span>{t('app.name')}</span>
        </h1>
        <Choices />
      </div>
      {children}
      <div className="header-end">
        {offered.map((id) => (
          <button
            key={id}
            type="button"
            className="quiet"
            data-opens={id}
            aria-pressed={panel === id}
            onClick={() => openPanel(panel === id ? 'none' : id)}
          >
            {t(`header.${id}`)}
          </button>
        ))}
        <Menu panels={offered} />
      </div>
    </header>
  );
}
