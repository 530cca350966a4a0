import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Slide } from '../../contract/slides';
import { fileName } from '../../sharing/file-name';
import type { Result } from '../../sharing/Outcome';
import { readLook } from '../../sharing/picture/look';
import { PICTURE_SIZES } from '../../sharing/picture/sizes';
import { saveFile } from '../../sharing/save-file';
import { drawSlides, SLIDE_PARTS } from '../../sharing/slides/draw-slides';
import { pdfBinder, pictureBinder } from '../../sharing/slides/export-slides';
import { troubleOf } from '../../sharing/trouble';
import type { ScenePort } from '../../store/scene-port';
import { lecturersDeck } from '../../store/slides/deck-store';
import { holdShow } from '../../store/slides/show';
import { useSession } from '../../store/use-store';
import { useKeyAt } from '../stage/use-key-at';
import { drawStill } from './stills';

export interface Exporting {
  /** Slides drawn so far; null while nothing is drawn. */
  readonly done: number | null;
  readonly result: Result | null;
  make(kind: 'pdf' | 'pictures'): Promise<void>;
  stop(): void;
}

/** Draws all slides and saves them as one PDF or as pictures in an archive; their stills come of it too. */
export function useExport(port: () => ScenePort | null): Exporting {
  const { t, i18n } = useTranslation(['presenter', 'share']);
  const session = useSession();
  const keyAt = useKeyAt();
  const [done, setDone] = useState<number | null>(null);
  const [result, setResult] = useState<Result | null>(null);
  const stopped = useRef(false);

  const titleOf = (slide: Slide, place: number): string =>
    slide.title || t('slide', { number: place + 1 });
  const make = async (kind: 'pdf' | 'pictures'): Promise<void> => {
    const scene = port();
    const { deck } = lecturersDeck().getState();
    if (scene === null || done !== null) return;
    stopped.current = false;
    setResult(null);
    setDone(0);
    const letGo = holdShow();
    try {
      const title = deck.title || t('title');
      const binder = kind === 'pdf' ? pdfBinder(title, i18n.language) : pictureBinder();
      const look = await readLook(i18n);
      const whole = await drawSlides({
        session,
        port: scene,
        slides: deck.slides,
        studio: { i18n, look, keyAt, size: PICTURE_SIZES.hd, parts: SLIDE_PARTS },
        goOn: (count) => {
          setDone(count);
          return !stopped.current;
        },
        onDrawn: async (canvas, slide, place) => {
          await binder.add(canvas, titleOf(slide, place), place);
          await drawStill(scene, slide);
        },
      });
      if (whole) {
        const name = fileName(['slides', deck.title], kind === 'pdf' ? 'pdf' : 'zip');
        setResult({ kind: 'saved', name, address: saveFile(binder.file(), name) });
      }
    } catch (error) {
      setResult({ kind: 'problem', text: t(`share:trouble.${troubleOf(error)}`) });
    } finally {
      letGo();
      setDone(null);
    }
  };
  return { done, result, make, stop: () => void (stopped.current = true) };
}
