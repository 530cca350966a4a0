import { Suspense, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { lengthFormat } from '../i18n/numbers';
import { lazyPart } from '../store/lazy-part';
import { useFrame, useSelect, useSession } from '../store/use-store';
import { orderOfMagnitude, scaleLength } from '../math/scale-length';
import './scale-bar.css';

const CountBeside = lazyPart(async () => (await import('./compare/CountBeside')).CountBeside);

/** The style gives the bar this much room at all times, rem: type grows with the screen, and so does the bar. */
const MOST_REM = 8.125;

function mostPixels(): number {
  return MOST_REM * (parseFloat(getComputedStyle(document.documentElement).fontSize) || 16);
}

/**
 * A scale bar that is always true, its order of magnitude, and the count of spines or of
 * blocked receptors where there are some.
 */
export function ScaleBar() {
  const { t, i18n } = useTranslation();
  const { metrics, store } = useSession();
  const scale = useSelect((state) => state.scale);
  const root = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const length = useRef<HTMLSpanElement>(null);
  const comparing = useSelect((state) => state.comparedTrajectory !== null);
  const count = useRef<HTMLSpanElement>(null);
  const power = useRef<HTMLElement>(null);
  const shown = useRef({
    perPixel: NaN,
    micrometres: NaN,
    spines: NaN,
    receptors: NaN,
    blocked: NaN,
    language: '',
    beat: NaN,
  });
  /** Length of dendrite that spines are counted on, in words: put into words once, the count often. */
  const counted = useRef({ micrometres: NaN, language: '', words: '' });

  const lengthCounted = (exact: number): string => {
    const micrometres = Math.round(exact);
    const { language } = i18n;
    const known = counted.current;
    if (micrometres !== known.micrometres || language !== known.language)
      counted.current = { micrometres, language, words: lengthFormat(i18n, micrometres) };
    return counted.current.words;
  };

  const most = useRef(0);
  useLayoutEffect(() => {
    const measure = (): void => {
      most.current = mostPixels();
      shown.current.perPixel = NaN;
    };
    measure();
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, []);

  useFrame((frame) => {
    const last = shown.current;
    const language = i18n.language;
    if (metrics.micrometresPerPixel !== last.perPixel || language !== last.language) {
      last.perPixel = metrics.micrometresPerPixel;
      const next = scaleLength(last.perPixel, most.current);
      if (root.current !== null) root.current.hidden = next === null;
      if (next !== null && bar.current !== null && length.current !== null) {
        bar.current.style.inlineSize = `${next.width.toFixed(1)}px`;
        if (next.micrometres !== last.micrometres || language !== last.language) {
          last.micrometres = next.micrometres;
          length.current.textContent = lengthFormat(i18n, next.micrometres);
          const exponent = orderOfMagnitude(next.micrometres);
          if (power.current !== null)
            power.current.textContent = exponent < 0 ? `−${-exponent}` : String(exponent);
        }
      }
    }
    const due = frame.beat !== last.beat || !store.getState().playback.playing;
    if (!due && language === last.language) return false;
    last.beat = frame.beat;
    const spines = metrics.dendriteLengthMicrometres > 0 ? metrics.spinesShown : -1;
    const receptors = metrics.nmdaReceptorsShown;
    const blocked = metrics.nmdaReceptorsBlocked;
    const same = spines === last.spines && receptors === last.receptors && blocked === last.blocked;
    if ((!same || language !== last.language) && count.current !== null) {
      last.spines = spines;
      last.receptors = receptors;
      last.blocked = blocked;
      count.current.textContent =
        spines >= 0
          ? t('scaleBar.spines', {
              count: spines,
              length: lengthCounted(metrics.dendriteLengthMicrometres),
            })
          : receptors > 0
            ? t('scaleBar.blocked', { count: receptors, blocked })
            : '';
    }
    last.language = language;
    return false;
  });

  return (
    <div className="scale-bar" ref={root} hidden data-scale={scale}>
      <p className="spine-count figures">
        {comparing && <i className="course-mark" />} <span ref={count} />
      </p>
      <Suspense fallback={null}>{comparing && <CountBeside />}</Suspense>
      <div className="bar" ref={bar} aria-hidden="true" />
      <p className="scale-bar-read">
        <span className="power figures" dir="ltr" title={t('scaleBar.power')}>
          10
          <sup ref={power} /> m
        </span>
        <span className="figures" ref={length} />
      </p>
    </div>
  );
}
