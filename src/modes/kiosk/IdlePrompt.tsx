import { useTranslation } from 'react-i18next';
import { useExhibit, useVisit } from './kiosk-context';
import { Dialog } from './Dialog';

/** Asks whether anyone is there. Any touch or key answers; without one everything is forgotten. */
export function IdlePrompt() {
  const { t } = useTranslation('kiosk');
  const { visit } = useExhibit();
  const left = useVisit((state) => state.asked) ?? 0;
  const stay = (): void => {
    visit.activity.act();
    visit.tick();
  };
  return (
    <Dialog title={t('prompt.title')} name="prompt" onCancel={stay} urgent>
      <p className="kiosk-countdown figures" role="timer">
        {left}
      </p>
      <p>{t('prompt.text', { count: left })}</p>
      <div className="kiosk-row">
        <button type="button" className="kiosk-main" onClick={stay}>
          {t('prompt.stay')}
        </button>
        <button type="button" onClick={() => visit.reset()}>
          {t('tools.finish')}
        </button>
      </div>
    </Dialog>
  );
}
