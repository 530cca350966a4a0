import { useTranslation } from 'react-i18next';
import type { Slide } from '../../contract/slides';
import { useSession } from '../../store/use-store';
import { runCommand } from './run-command';
import { useStill } from './stills';
import { useTimer } from './Tools';

interface DrawerProps {
  readonly slides: readonly Slide[];
  readonly place: number;
}

/** Notes, the next slide and the timer where there is one screen only. */
export function NotesDrawer({ slides, place }: DrawerProps) {
  const { t } = useTranslation('presenter');
  const slide = slides[place];
  const next = slides[place + 1];
  const still = useStill(next);
  const timer = useTimer();
  return (
    <aside className="present-drawer" aria-label={t('notes.label')} tabIndex={0}>
      <p className="present-timer figures">
        {slide === undefined || slide.minutes === null
          ? timer
          : t('notes.timed', { time: timer, minutes: slide.minutes })}
      </p>
      <p className="present-notes">
        {slide === undefined || slide.notes === '' ? t('notes.none') : slide.notes}
      </p>
      <h2>{t('notes.next')}</h2>
      {still !== null && <img src={still} alt="" />}
      <p>
        {next === undefined ? t('notes.last') : next.title || t('slide', { number: place + 2 })}
      </p>
    </aside>
  );
}

/** All slides, to jump to one. */
export function SlideList({ slides, place }: DrawerProps) {
  const { t } = useTranslation('presenter');
  const session = useSession();
  return (
    <nav className="present-drawer" aria-label={t('tools.list')}>
      <ol>
        {slides.map((slide, index) => (
          <li key={slide.id}>
            <button
              type="button"
              aria-current={index === place ? 'step' : undefined}
              onClick={() => runCommand(session, { name: 'jump', slide: index + 1 })}
            >
              <span className="figures" aria-hidden="true">
                {index + 1}
              </span>
              {slide.title || t('slide', { number: index + 1 })}
            </button>
          </li>
        ))}
      </ol>
      {slides.length === 0 && <p>{t('none')}</p>}
    </nav>
  );
}
