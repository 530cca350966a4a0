import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './crash.css';

/** The last resort: says what happened and offers the one thing that helps. */
export class CrashBoundary extends Component<
  { readonly children: ReactNode; readonly onCrash: () => void },
  { readonly broken: boolean }
> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override componentDidCatch(): void {
    document.documentElement.dataset['ready'] = 'error';
    this.props.onCrash();
  }

  override render(): ReactNode {
    return this.state.broken ? <Crashed /> : this.props.children;
  }
}

function Crashed() {
  const { t } = useTranslation();
  return (
    <main className="crash" role="alert">
      <h1>{t('status.crashTitle')}</h1>
      <p>{t('status.crash')}</p>
      <button type="button" onClick={() => location.reload()}>
        {t('status.reload')}
      </button>
    </main>
  );
}
