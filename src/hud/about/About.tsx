import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../../store/use-store';
import { Explained } from '../glossary/Explained';
import { TermPopover } from '../glossary/TermPopover';
import './about.css';

const POPOVER = 'about-term';

const SECTIONS = [
  { title: 'trueTitle', lines: ['true1', 'true2', 'true3'] },
  { title: 'notTitle', lines: ['not1', 'not2', 'not3', 'not4', 'not5', 'not6'] },
  { title: 'helpTitle', lines: ['help'] },
  { title: 'creditsTitle', lines: ['credits1', 'credits2', 'credits3'] },
] as const;

/** What this is and is not, said once, well. No links: a kiosk has nowhere to go. */
export function About() {
  const { t } = useTranslation(['translation', 'about']);
  const { openPanel } = useActions();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element?.open === false) element.showModal();
    return () => element?.close();
  }, []);
  const close = (): void => openPanel('none');
  return (
    <dialog
      ref={dialog}
      className="about"
      aria-labelledby="about-title"
      onCancel={close}
      onClick={(event) => {
        if (event.target === event.currentTarget) close();
      }}
    >
      <div className="about-page" data-paper>
        <button type="button" className="quiet about-close" onClick={close}>
          {t('about.close')}
        </button>
        <h2 id="about-title">{t('about:title')}</h2>
        <p className="about-lead">{t('about:lead')}</p>
        {SECTIONS.map(({ title, lines }) => (
          <section key={title}>
            <h3>{t(`about:${title}`)}</h3>
            {lines.map((line) => (
              <p key={line}>
                <Explained text={t(`about:${line}`)} popover={POPOVER} />
              </p>
            ))}
          </section>
        ))}
      </div>
      <TermPopover id={POPOVER} />
    </dialog>
  );
}
