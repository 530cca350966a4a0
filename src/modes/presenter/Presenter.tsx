import { Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Legend } from '../../hud/legend/Legend';
import { Narration } from '../../hud/Narration';
import { ScaleBar } from '../../hud/ScaleBar';
import { Timeline } from '../../hud/timeline/Timeline';
import { lazyPart } from '../../store/lazy-part';
import { useDeck } from '../../store/slides/deck-store';
import { useShow } from '../../store/slides/show';
import { isAwayFrom } from '../../store/slides/slide-view';
import { useActions, useSelect, useSession } from '../../store/use-store';
import type { ModeProps } from '../mode-props';
import { PictureState } from '../stage/PictureState';
import { useAwake } from '../stage/use-awake';
import { useInsets } from '../stage/use-insets';
import { NotesDrawer, SlideList } from './Drawer';
import { goToSlide } from './go-to-slide';
import { Held } from './Held';
import { Overlay } from './Overlay';
import './presenter.css';
import './words-beside.css';
import { placeIn } from './run-command';
import { Tools } from './Tools';
import { usePresenterKeys } from './use-presenter-keys';
import { useProjector } from './use-projector';
import { useStillOfSlide } from './use-still-of-slide';
import { useSpeakerChannel } from './use-speaker-channel';
import { useSteadyTimer } from './use-steady-timer';
import { heldTogether, standBeside } from './words-beside';

const ToldOf = lazyPart(async () => (await import('../../hud/compare/ToldOf')).ToldOf);
const ComparedNames = lazyPart(
  async () => (await import('../../hud/compare/ComparedNames')).ComparedNames,
);
const LiveDescription = lazyPart(
  async () => (await import('../../hud/description/LiveDescription')).LiveDescription,
);

/** A lecture: one huge sentence, the timeline, and everything else at a key. */
export function Presenter({ base, port, status }: ModeProps) {
  const { t } = useTranslation('presenter');
  const session = useSession();
  const slides = useDeck((state) => state.deck.slides);
  const at = useShow((show) => show.at);
  const { blank, held, large, open } = useShow((show) => show);
  const comparing = useSelect((state) => state.comparedTrajectory !== null);
  const { restDisplay } = useActions();
  const place = placeIn(at, slides.length);
  const slide = slides[place];
  const away = useSelect((state) => slide !== undefined && isAwayFrom(state, slide.view));
  const own = slide !== undefined && slide.words !== '' && !away;
  const hud = useRef<HTMLDivElement>(null);
  useInsets(hud);
  useProjector();
  useAwake(true);
  useSpeakerChannel(port);
  useSteadyTimer();
  const digits = usePresenterKeys();

  // The slide that one starts with, also after a reload; later ones are gone to by commands.
  const started = useRef(false);
  useEffect(() => {
    if (started.current || slide === undefined) return;
    started.current = true;
    goToSlide(session, slide, true);
  }, [session, slide]);

  useStillOfSlide(port, slide, status.phase === 'ready');

  useEffect(() => restDisplay(null), [restDisplay, place]);

  const failed = status.phase === 'failed';
  return (
    <div
      className="present"
      data-blank={blank}
      data-open={open}
      data-failed={failed ? '' : undefined}
    >
      <div
        className="present-hud"
        ref={hud}
        data-words={standBeside(own ? slide.words : '', large) ? 'beside' : 'under'}
        inert={blank !== 'none'}
      >
        <h1 className="visually-hidden">{t('title')}</h1>
        <div className="present-room" data-picture-room>
          <PictureState status={status} />
          <Suspense fallback={null}>{comparing && !failed && <ComparedNames />}</Suspense>
        </div>
        <div className="present-story">
          <div className="present-words">
            {slide !== undefined && slide.title !== '' && (
              <h2 className="present-title">{slide.title}</h2>
            )}
            <Narration told={!own}>
              <Suspense fallback={null}>{comparing && <ToldOf />}</Suspense>
            </Narration>
            {own && (
              <p className="caption" key={slide.id}>
                {heldTogether(slide.words)}
              </p>
            )}
          </div>
          {!failed && (
            <aside className="present-key">
              <Legend />
              <ScaleBar />
            </aside>
          )}
        </div>
        <Timeline />
      </div>
      {held && <Held port={port} />}
      <Overlay slide={slide?.id ?? 'none'} />
      {open === 'notes' && <NotesDrawer slides={slides} place={place} />}
      {open === 'list' && <SlideList slides={slides} place={place} />}
      <Tools base={base} place={place} count={slides.length} digits={digits} />
      {blank !== 'none' && (
        <div className="present-blank" role="status">
          <span className="visually-hidden">{t('blank')}</span>
        </div>
      )}
      <Suspense fallback={null}>
        {status.phase !== 'loading' && <LiveDescription base={base} />}
      </Suspense>
    </div>
  );
}
