import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DECK_LIMITS, type Slide } from '../../contract/slides';
import { NumberInput } from '../../hud/NumberInput';
import { readTyped, typedNumber } from '../../i18n/typed-number';
import { editSlide, moveSlide, removeSlide } from '../../store/slides/deck';
import { lecturersDeck } from '../../store/slides/deck-store';
import { entriesOf } from '../../store/slides/slide-view';
import { hoursNow, useSession } from '../../store/use-store';

interface SlideEditorProps {
  readonly slide: Slide;
  readonly place: number;
  readonly count: number;
  readonly onRemoved: () => void;
}

/** Title, words, notes and time of one slide, its place among the others, and what it shows. */
export function SlideEditor({ slide, place, count, onRemoved }: SlideEditorProps) {
  const { t, i18n } = useTranslation('presenter');
  /** Minutes as they are being typed. */
  const [typed, setTyped] = useState<string | null>(null);
  const session = useSession();
  const change = (next: Partial<Omit<Slide, 'id'>>): void => {
    const { deck, change: put } = lecturersDeck().getState();
    put(editSlide(deck, slide.id, next));
  };
  const move = (to: number): void => {
    const { deck, change: put } = lecturersDeck().getState();
    put(moveSlide(deck, slide.id, to));
  };
  return (
    <div className="slide-editor">
      <label>
        {t('edit.title')}
        <input
          value={slide.title}
          maxLength={DECK_LIMITS.title}
          onChange={({ target }) => change({ title: target.value })}
        />
      </label>
      <label>
        {t('edit.words')}
        <textarea
          rows={2}
          value={slide.words}
          maxLength={DECK_LIMITS.words}
          placeholder={t('edit.wordsOwn')}
          onChange={({ target }) => change({ words: target.value })}
        />
      </label>
      <label>
        {t('edit.notes')}
        <textarea
          rows={4}
          value={slide.notes}
          maxLength={DECK_LIMITS.notes}
          onChange={({ target }) => change({ notes: target.value })}
        />
      </label>
      <label>
        {t('edit.minutes')}
        <NumberInput
          text={typed ?? (slide.minutes === null ? '' : typedNumber(i18n.language, slide.minutes))}
          step={0.5}
          low={0}
          high={DECK_LIMITS.minutes}
          onText={(text) => {
            setTyped(text);
            const minutes = text.trim() === '' ? null : readTyped(text);
            if (minutes === null || (minutes >= 0 && minutes <= DECK_LIMITS.minutes))
              change({ minutes });
          }}
          onBlur={() => setTyped(null)}
        />
      </label>
      <div className="share-buttons">
        <button
          type="button"
          className="quiet"
          disabled={place === 0}
          onClick={() => move(place - 1)}
        >
          {t('edit.up')}
        </button>
        <button
          type="button"
          className="quiet"
          disabled={place === count - 1}
          onClick={() => move(place + 1)}
        >
          {t('edit.down')}
        </button>
        <button
          type="button"
          className="quiet"
          onClick={() =>
            change({ view: entriesOf(session.store.getState(), hoursNow(session)), side: null })
          }
        >
          {t('edit.again')}
        </button>
        <button
          type="button"
          className="quiet"
          onClick={() => {
            const { deck, change: put } = lecturersDeck().getState();
            put(removeSlide(deck, slide.id), true);
            onRemoved();
          }}
        >
          {t('edit.remove')}
        </button>
      </div>
    </div>
  );
}
