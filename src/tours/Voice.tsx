import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { narrator, useVoice } from './use-voice';

/** Off until asked for; asked for, it stays on from step to step. */
const wish = { on: false };

/** Reads the words of a stop aloud when asked to. Where the device speaks, but not this language, it says so; the words stay. */
export function Voice({ text }: { text: string }) {
  const { t, i18n } = useTranslation('tours');
  const [on, setOn] = useState(wish.on);
  const [paused, setPaused] = useState(false);
  const there = useVoice();
  const able = there === 'this';
  useEffect(() => {
    if (on && able && text !== '') narrator.say(text, i18n.language);
    return () => narrator.stop();
  }, [on, able, text, i18n.language]);
  if (there === 'others') return <p className="tour-voice">{t('voice.none')}</p>;
  if (!able) return null;
  const turn = (next: boolean): void => {
    wish.on = next;
    setOn(next);
    setPaused(false);
  };
  return (
    <>
      {on && (
        <button
          type="button"
          className="tour-more"
          onClick={() => {
            if (paused) narrator.resume();
            else narrator.pause();
            setPaused(!paused);
          }}
        >
          {t(paused ? 'voice.resume' : 'voice.pause')}
        </button>
      )}
      <button type="button" className="tour-more" aria-pressed={on} onClick={() => turn(!on)}>
        {t(on ? 'voice.off' : 'voice.on')}
      </button>
    </>
  );
}
