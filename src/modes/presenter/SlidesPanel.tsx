import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { safeText } from '../../contract/safe-text';
import { DECK_LIMITS, deckText, type Slide } from '../../contract/slides';
import { TOUR_IDS, type TourId } from '../../contract/tours';
import { fileName } from '../../sharing/file-name';
import { Outcome, type Result } from '../../sharing/Outcome';
import { saveFile, textFile } from '../../sharing/save-file';
import '../../sharing/share.css';
import { receiveSlides } from '../../sharing/slides/receive-slides';
import type { ScenePort } from '../../store/scene-port';
import { addSlides } from '../../store/slides/deck';
import { lecturersDeck, useDeck } from '../../store/slides/deck-store';
import { keepSlide } from '../../store/slides/keep-slide';
import { useSession } from '../../store/use-store';
import { FollowSettings } from './FollowSettings';
import { goToSlide } from './go-to-slide';
import { drawMissingStills, leaveStills, useMissingStills } from './missing-stills';
import { SlideEditor } from './SlideEditor';
import './slides-panel.css';
import '../../hud/select-mark.css';
import { startShow } from './start-show';
import { useStill } from './stills';
import { useStillOfSlide } from './use-still-of-slide';
import { useExport } from './use-export';

/** What a slide looks like, once it has been seen; its title says the rest. */
function Thumbnail({ slide }: { readonly slide: Slide }) {
  const still = useStill(slide);
  return still === null ? (
    <i className="slides-still" />
  ) : (
    <img className="slides-still" src={still} alt="" />
  );
}

/** Where a lecture is made: its slides, what they say, and how it is started, saved and printed. */
export function SlidesPanel({ port }: { readonly port: () => ScenePort | null }) {
  const { t, i18n } = useTranslation(['presenter', 'tours', 'share']);
  const session = useSession();
  const { deck, unkept, before } = useDeck((state) => state);
  const { slides } = deck;
  const [open, setOpen] = useState<string | null>(null);
  const [result, setResult] = useState<Result | null>(null);
  const exporting = useExport(port);
  const place = slides.findIndex(({ id }) => id === open);
  const stills = useMissingStills(slides);
  const drawing = exporting.done !== null || stills.drawing;
  // Whoever leaves the panel is shown again what was shown before.
  useEffect(() => leaveStills, []);

  useStillOfSlide(port, slides[place], true);

  // As in other programs: F5 starts at the first slide, with Shift at the one that is open.
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'F5' || event.ctrlKey || event.metaKey || event.altKey || drawing) return;
      event.preventDefault();
      startShow(session, event.shiftKey ? Math.max(0, place) : 0);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [session, place, drawing]);

  const addTour = async (tour: TourId): Promise<void> => {
    const added = await slidesOf(tour);
    const { deck: now, change } = lecturersDeck().getState();
    change(addSlides(now, added, now.slides.length - 1), true);
  };
  const slidesOf = async (tour: TourId) => {
    const { slidesOfTour } = await import('./tour-slides');
    return slidesOfTour(i18n, tour, session.store.getState().seed);
  };
  const openFile = async (file: File): Promise<void> => {
    const refusal = await receiveSlides(file);
    setOpen(null);
    setResult(
      refusal === null
        ? null
        : {
            kind: 'problem',
            text: t(`refused.${refusal.reason}`, {
              name: safeText(file.name),
              field: refusal.field,
            }),
          },
    );
  };
  const save = (): void => {
    const name = fileName(['slides', deck.title], 'json');
    const address = saveFile(textFile(deckText(deck), 'application/json'), name);
    setResult({ kind: 'saved', name, address });
  };

  return (
    <div className="slides">
      <p className="share-hint">{t('lead')}</p>
      <div className="share-buttons">
        <button
          type="button"
          className="share-button"
          disabled={drawing}
          onClick={() => startShow(session, Math.max(0, place))}
        >
          {t(place > 0 ? 'startHere' : 'start')}
        </button>
        <button
          type="button"
          className="share-button"
          data-lesser=""
          disabled={drawing}
          onClick={() => {
            const kept = keepSlide(session, place < 0 ? undefined : place);
            setOpen(
              kept === null ? null : (lecturersDeck().getState().deck.slides[kept]?.id ?? null),
            );
          }}
        >
          {t('keep')}
        </button>
      </div>
      {slides.length === 0 && <p className="share-hint">{t('empty')}</p>}
      <ol className="slides-list">
        {slides.map((slide, index) => (
          <li key={slide.id}>
            <button
              type="button"
              aria-expanded={open === slide.id}
              onClick={() => {
                setOpen(open === slide.id ? null : slide.id);
                if (open !== slide.id) goToSlide(session, slide);
              }}
            >
              <span className="figures" aria-hidden="true">
                {index + 1}
              </span>
              <Thumbnail slide={slide} />
              <span>{slide.title || t('slide', { number: index + 1 })}</span>
              {slide.minutes !== null && (
                <small className="figures">{t('minutes', { count: slide.minutes })}</small>
              )}
            </button>
            {open === slide.id && (
              <SlideEditor
                slide={slide}
                place={index}
                count={slides.length}
                onRemoved={() => setOpen(null)}
              />
            )}
          </li>
        ))}
      </ol>
      {stills.missing > 0 && exporting.done === null && (
        <p className="share-hint" role={stills.drawing ? 'status' : undefined}>
          {t(stills.drawing ? 'stills.drawing' : 'stills.missing', { number: stills.missing })}{' '}
          <button
            type="button"
            className="link"
            onClick={() => {
              const scene = port();
              if (stills.drawing) leaveStills();
              else if (scene !== null)
                void drawMissingStills(session, scene).catch(() => undefined);
            }}
          >
            {t(stills.drawing ? 'export.stop' : 'stills.draw')}
          </button>
        </p>
      )}
      <label className="slides-field">
        {t('addTour')}
        <select
          value=""
          disabled={drawing}
          onChange={({ target }) => void addTour(target.value as TourId)}
        >
          <option value="" disabled>
            {t('chooseTour')}
          </option>
          {TOUR_IDS.map((id) => (
            <option key={id} value={id}>
              {t(`tours:list.${id}.title`)}
            </option>
          ))}
        </select>
      </label>
      <label className="slides-field">
        {t('deckTitle')}
        <input
          value={deck.title}
          maxLength={DECK_LIMITS.title}
          onChange={({ target }) =>
            lecturersDeck()
              .getState()
              .change({ ...deck, title: target.value })
          }
        />
      </label>
      <div className="share-buttons">
        <button type="button" className="share-button" data-lesser="" onClick={save}>
          {t('save')}
        </button>
        <label className="share-button share-file" data-lesser="">
          {t('open')}
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ target }) => {
              const file = target.files?.[0];
              // The same file may be chosen again.
              if (file !== undefined) void openFile(file).finally(() => (target.value = ''));
            }}
          />
        </label>
        {(['pdf', 'pictures'] as const).map((kind) => (
          <button
            key={kind}
            type="button"
            className="share-button"
            data-lesser=""
            disabled={drawing || slides.length === 0}
            onClick={() => void exporting.make(kind)}
          >
            {t(`export.${kind}`)}
          </button>
        ))}
        {before !== null && (
          <button
            type="button"
            className="share-button"
            data-lesser=""
            onClick={() => lecturersDeck().getState().undo()}
          >
            {t('undo')}
          </button>
        )}
      </div>
      {exporting.done !== null && (
        <p className="share-hint" role="status">
          {t('export.drawing', { number: exporting.done + 1, count: slides.length })}{' '}
          <button type="button" className="link" onClick={exporting.stop}>
            {t('export.stop')}
          </button>
        </p>
      )}
      <Outcome result={exporting.result ?? result} />
      {unkept !== null && (
        <p className="share-hint" data-wrong="" role="status">
          {t(`unkept.${unkept}`)}
        </p>
      )}
      <FollowSettings />
      <p className="share-hint">{t('keys')}</p>
    </div>
  );
}
