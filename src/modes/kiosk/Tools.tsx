import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useVoice } from '../../tours/use-voice';
import { useExhibit, useVisit } from './kiosk-context';
import { phoneAddress } from './phone-address';

/** How the words come, the way onto a phone, and the end of the visit. */
export function Tools({ children }: { children?: ReactNode }) {
  const { t } = useTranslation('kiosk');
  const { launch, visit } = useExhibit();
  const level = useVisit((state) => state.level);
  const sound = useVisit((state) => state.sound);
  const voice = useVoice() === 'this';
  return (
    <div className="kiosk-row kiosk-tools">
      {children}
      <button
        type="button"
        onClick={() => visit.set({ level: level === 'simple' ? 'full' : 'simple' })}
      >
        {t(level === 'simple' ? 'tools.fuller' : 'tools.simpler')}
      </button>
      {voice && (
        <button type="button" aria-pressed={sound} onClick={() => visit.set({ sound: !sound })}>
          {t(sound ? 'tools.silent' : 'tools.aloud')}
        </button>
      )}
      {phoneAddress(launch.phone) !== null && (
        <button type="button" onClick={() => visit.set({ handOff: true })}>
          {t('tools.phone')}
        </button>
      )}
      <button type="button" onClick={() => visit.reset()}>
        {t('tools.finish')}
      </button>
    </div>
  );
}
