import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions, useSelect } from '../store/use-store';
import { Choices } from './Choices';
import { Menu } from './Menu';
import './header.css';

interface HeaderProps {
  readonly children: ReactNode;
  /** False where the chart stands in for the picture and is there anyway. */
  readonly chart: boolean;
}

/** Name, what is given to whom, and the four things that wait until asked. */
export function Header({ children, chart }: HeaderProps) {
  const { t } = useTranslation();
  const panel = useSelect((state) => state.panel);
  const { openPanel } = useActions();
  const toggle = (id: 'values' | 'chart' | 'structures') => (
    <button
      type="button"
      className="quiet"
      data-opens={id}
      aria-pressed={panel === id}
      onClick={() => openPanel(panel === id ? 'none' : id)}
    >
      {t(`header.${id}`)}
    </button>
  );
  return (
    <header className="header">
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
        {chart && toggle('structures')}
        {toggle('values')}
        {chart && toggle('chart')}
        <Menu />
      </div>
    </header>
  );
}
