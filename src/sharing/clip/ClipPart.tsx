import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatTime, parseTime } from '../../contract/time';
import { numberFormat } from '../../i18n/numbers';
import { useSelect, useSession } from '../../store/use-store';
import { fileName } from '../file-name';
import { NumberField } from '../NumberField';
import { Outcome, type Result } from '../Outcome';
import type { PartProps } from '../part';
import type { PictureParts } from '../picture/compose';
import type { PictureSize } from '../picture/sizes';
import { useStudio } from '../picture/use-studio';
import { saveFile } from '../save-file';
import { TextField } from '../TextField';
import { troubleOf } from '../trouble';
import { frameCount, LONGEST_SECONDS, type ClipRange } from './clip-range';
import { codecsFor, evenSize, type Codec } from './codecs';

const SIZES = {
  small: { width: 854, height: 480 },
  hd: { width: 1280, height: 720 },
  full: { width: 1920, height: 1080 },
  square: { width: 1080, height: 1080 },
  upright: { width: 1080, height: 1920 },
} as const satisfies Record<string, PictureSize>;
const SIZE_IDS = ['small', 'hd', 'full', 'square', 'upright', 'own'] as const;
type SizeId = (typeof SIZE_IDS)[number];
const RATES = [10, 15, 24, 25, 30, 50, 60] as const;
/** Encoders refuse smaller pictures, and larger ones are beyond many. */
const LEAST_SIDE = 64;
const MOST_SIDE = 3840;

interface Work {
  readonly stop: AbortController;
  readonly done: number;
  readonly count: number;
}

/** A stretch of treatment time as a film, if this browser can encode one. */
export function ClipPart({ port, keyAt }: PartProps) {
  const { t, i18n } = useTranslation('share');
  const { store } = useSession();
  const studioOf = useStudio({ port, keyAt });
  const axis = useSelect((state) => state.axis);
  const earliest = axis.hours[0] ?? 0;
  const latest = axis.hours[axis.hours.length - 1] ?? 0;
  const [from, setFrom] = useState('-2h');
  const [to, setTo] = useState('7d');
  const [seconds, setSeconds] = useState(10);
  const [fps, setFps] = useState<number>(30);
  const [sizeId, setSizeId] = useState<SizeId>('hd');
  const [own, setOwn] = useState<PictureSize>({ width: 640, height: 360 });
  const [words, setWords] = useState(true);
  const [codecs, setCodecs] = useState<readonly Codec[] | null>(null);
  const [format, setFormat] = useState<Codec['name'] | null>(null);
  const [work, setWork] = useState<Work | null>(null);
  const [result, setResult] = useState<Result | null>(null);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  const { width, height } = evenSize(sizeId === 'own' ? own : SIZES[sizeId]);
  useEffect(() => {
    let wanted = true;
    void codecsFor({ width, height }, fps).then((found) => {
      if (wanted) setCodecs(found);
    });
    return () => {
      wanted = false;
    };
  }, [width, height, fps]);

  if (port() === null) return <p>{t('noPicture')}</p>;
  if (codecs === null) return <p className="share-hint">{t('loading')}</p>;
  if (codecs.length === 0 && typeof VideoEncoder === 'undefined') return <p>{t('clip.missing')}</p>;
  const codec = codecs.find(({ name }) => name === format) ?? codecs[0];
  const hoursOf = (text: string): number | null => {
    const hours = parseTime(text.trim());
    return hours !== undefined && hours >= earliest && hours <= latest ? hours : null;
  };
  const start = hoursOf(from);
  const end = hoursOf(to);
  const plain = numberFormat(i18n.language, 0);

  const make = async (range: ClipRange, chosen: Codec): Promise<void> => {
    const controller = new AbortController();
    stop.current = controller;
    const count = frameCount(range);
    setResult(null);
    setWork({ stop: controller, done: 0, count });
    try {
      const parts: PictureParts = {
        moment: words,
        caption: words,
        legend: false,
        scaleBar: words,
        credit: words,
      };
      const [studio, { makeClip }] = await Promise.all([
        studioOf({ width, height }, parts),
        import('./make-clip'),
      ]);
      if (studio === null) throw new Error('No picture');
      const file = await makeClip({
        studio,
        store,
        range,
        codec: chosen,
        signal: controller.signal,
        onProgress: (done) => setWork({ stop: controller, done, count }),
      });
      const { protocol, scale } = store.getState();
      const name = fileName(
        [
          protocol.preset ?? protocol.value.name,
          formatTime(range.from),
          'to',
          formatTime(range.to),
          scale,
        ],
        chosen.extension,
      );
      setResult({ kind: 'saved', name, address: saveFile(file, name) });
    } catch (error) {
      setResult(
        controller.signal.aborted
          ? { kind: 'done', text: t('cancelled') }
          : { kind: 'problem', text: t(`trouble.${troubleOf(error)}`) },
      );
    } finally {
      stop.current = null;
      setWork(null);
    }
  };

  const ready =
    start !== null && end !== null && codec !== undefined
      ? { range: { from: start, to: end, seconds, fps }, codec }
      : null;
  return (
    <>
      <p>{t('clip.lead')}</p>
      <fieldset className="share-fields" disabled={work !== null}>
        <div className="share-pair">
          <TextField
            label={t('clip.from')}
            value={from}
            most={40}
            wrong={start === null}
            describedBy="clip-time"
            onValue={setFrom}
          />
          <TextField
            label={t('clip.to')}
            value={to}
            most={40}
            wrong={end === null}
            describedBy="clip-time"
            onValue={setTo}
          />
        </div>
        <p
          className="share-hint"
          id="clip-time"
          data-wrong={start === null || end === null || undefined}
        >
          {start === null || end === null ? t('clip.badTime') : t('clip.timeHint')}
        </p>
        <div className="share-pair">
          <NumberField
            label={t('clip.length')}
            value={seconds}
            least={1}
            most={LONGEST_SECONDS}
            onValue={setSeconds}
          />
          <label className="share-field">
            {t('clip.fps')}
            <select value={fps} onChange={({ target }) => setFps(Number(target.value))}>
              {RATES.map((rate) => (
                <option key={rate} value={rate}>
                  {plain(rate)}
                </option>
              ))}
            </select>
          </label>
        </div>
        <div className="share-pair">
          <label className="share-field">
            {t('clip.size')}
            <select
              value={sizeId}
              onChange={({ target }) =>
                setSizeId(SIZE_IDS.find((id) => id === target.value) ?? 'hd')
              }
            >
              {SIZE_IDS.map((id) => (
                <option key={id} value={id}>
                  {t(`clip.sizes.${id}`)}
                </option>
              ))}
            </select>
          </label>
          <label className="share-field">
            {t('clip.format')}
            <select
              value={codec?.name ?? ''}
              onChange={({ target }) =>
                setFormat(codecs.find(({ name }) => name === target.value)?.name ?? null)
              }
            >
              {codecs.map(({ name }) => (
                <option key={name} value={name}>
                  {t(`clip.formats.${name}`)}
                </option>
              ))}
            </select>
          </label>
        </div>
        {sizeId === 'own' && (
          <div className="share-pair">
            <NumberField
              label={t('clip.width')}
              value={own.width}
              least={LEAST_SIDE}
              most={MOST_SIDE}
              onValue={(next) => setOwn({ ...own, width: next })}
            />
            <NumberField
              label={t('clip.height')}
              value={own.height}
              least={LEAST_SIDE}
              most={MOST_SIDE}
              onValue={(next) => setOwn({ ...own, height: next })}
            />
          </div>
        )}
        <label className="share-check">
          <input
            type="checkbox"
            checked={words}
            onChange={({ target }) => setWords(target.checked)}
          />
          {t('clip.words')}
        </label>
      </fieldset>
      {work === null ? (
        <button
          type="button"
          className="share-button"
          disabled={ready === null}
          onClick={() => {
            if (ready !== null) void make(ready.range, ready.codec);
          }}
        >
          {t('clip.make')}
        </button>
      ) : (
        <div className="share-work">
          <p className="share-hint">{t('clip.keep')}</p>
          <label>
            {t('clip.progress', { done: plain(work.done), count: work.count })}
            <progress value={work.done} max={work.count} />
          </label>
          <button
            type="button"
            className="share-button"
            data-lesser=""
            onClick={() => work.stop.abort()}
          >
            {t('cancel')}
          </button>
        </div>
      )}
      <Outcome result={result} />
    </>
  );
}
