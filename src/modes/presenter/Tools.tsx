import { useEffect, useState, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommandName } from '../../contract/presenter-messages';
import { clockText, lecturersShow, timed, useShow } from '../../store/slides/show';
import { useSession } from '../../store/use-store';
import { openSpeaker } from './open-speaker';
import { runCommand } from './run-command';

interface ToolsProps {
  readonly base: string;
  readonly place: number;
  readonly count: number;
  readonly digits: string;
}

/** A button that was clicked gives the focus back, so that space and Enter of a clicker turn the slide. */
function letGo(event: MouseEvent<HTMLButtonElement>): void {
  if (event.detail > 0) event.currentTarget.blur();
}

/** The timer, as text. */
export function useTimer(): string {
  const { today } = useSession();
  const since = useShow((show) => show.timerSince);
  const before = useShow((show) => show.timerBefore);
  const [now, setNow] = useState(() => today().getTime());
  useEffect(() => {
    if (since === null) return undefined;
    const tick = (): void => setNow(today().getTime());
    tick();
    const beat = window.setInterval(tick, 500);
    return () => window.clearInterval(beat);
  }, [since, today]);
  return clockText(timed({ timerSince: since, timerBefore: before }, now));
}

/** Where one is, and behind one word everything that can be done. */
export function Tools({ base, place, count, digits }: ToolsProps) {
  const { t } = useTranslation('presenter');
  const session = useSession();
  const show = useShow((state) => state);
  const timer = useTimer();
  const button = (name: CommandName, pressed?: boolean, text = t(`tools.${name as 'next'}`)) => (
    <button
      type="button"
      className="quiet"
      data-command={name}
      aria-pressed={pressed}
      onClick={(event) => {
        letGo(event);
        runCommand(session, { name });
      }}
    >
      {text}
    </button>
  );
  return (
    <div className="present-top">
      {show.tools && (
        <div className="present-tools" role="toolbar" aria-label={t('tools.label')}>
          {button('previous')}
          {button('next')}
          {button('list', show.open === 'list')}
          {button('black', show.blank !== 'none')}
          {button('hold', show.held)}
          {button('laser', show.tool === 'laser')}
          {button('pen', show.tool === 'pen')}
          {button('spot', show.tool === 'spot')}
          {Object.keys(show.marks).length > 0 && button('erase')}
          {button('large', show.large)}
          {button('palette', show.palette !== 'own', t(`palette.${show.palette}`))}
          {button('notes', show.open === 'notes')}
          <button
            type="button"
            className="quiet"
            onClick={(event) => {
              letGo(event);
              openSpeaker(session, base);
            }}
          >
            {t('tools.speaker')}
          </button>
          <button
            type="button"
            className="quiet figures"
            aria-pressed={show.timerSince !== null}
            aria-label={t('tools.timer', { time: timer })}
            onClick={(event) => {
              letGo(event);
              runCommand(session, { name: 'timer' });
            }}
          >
            {timer}
          </button>
          {button('stop')}
        </div>
      )}
      <p className="present-place figures" aria-live="polite">
        {digits !== ''
          ? t('jumping', { number: digits })
          : show.held
            ? t('held')
            : count > 0 && t('place', { number: place + 1, count })}
      </p>
      <button
        type="button"
        className="quiet"
        aria-expanded={show.tools}
        onClick={(event) => {
          letGo(event);
          lecturersShow().setState({ tools: !show.tools });
        }}
      >
        {t('tools.open')}
      </button>
    </div>
  );
}
