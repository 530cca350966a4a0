import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { numberFormat } from '../../i18n/numbers';
import { hoursNow, useActions, useSession } from '../../store/use-store';
import { fileName } from '../file-name';
import { Outcome, type Result } from '../Outcome';
import type { PartProps } from '../part';
import { saveFile } from '../save-file';
import { troubleOf } from '../trouble';
import { instantWords } from '../words/instant-words';
import { composeInto, createCanvas, PICTURE_PARTS, pngFile, type PictureParts } from './compose';
import {
  fitted,
  PICTURE_SIZE_IDS,
  PICTURE_SIZES,
  type PictureSize,
  type PictureSizeId,
} from './sizes';
import { useStudio } from './use-studio';

const ALL: PictureParts = {
  moment: true,
  caption: true,
  legend: true,
  scaleBar: true,
  credit: true,
};
/** Device pixels of a CSS px beyond which nobody sees the difference. */
const FINEST = 2;

/** The window's own size, device pixels. */
function sizeShown(): PictureSize {
  const ratio = Math.min(FINEST, window.devicePixelRatio);
  return {
    width: Math.round(window.innerWidth * ratio),
    height: Math.round(window.innerHeight * ratio),
  };
}

/** The scene as a PNG of a chosen size, with what explains it. */
export function PicturePart({ port, keyAt }: PartProps) {
  const { t, i18n } = useTranslation('share');
  const session = useSession();
  const { pause } = useActions();
  const studioOf = useStudio({ port, keyAt });
  const [chosen, setChosen] = useState<PictureSizeId>('hd');
  const [parts, setParts] = useState(ALL);
  const [result, setResult] = useState<Result | null>(null);
  const [shown, setShown] = useState<{ readonly address: string; readonly caption: string } | null>(
    null,
  );
  const mounted = useRef(true);
  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);

  const longest = port()?.longestSide;
  if (longest === undefined) return <p>{t('noPicture')}</p>;
  const plain = numberFormat(i18n.language, 0);
  const sizeOf = (id: PictureSizeId): PictureSize =>
    id === 'shown' ? sizeShown() : PICTURE_SIZES[id];
  const wished = sizeOf(chosen);
  const size = fitted(wished, longest);
  const inWords = ({ width, height }: PictureSize) => ({
    width: String(width),
    height: String(height),
  });

  const save = async (): Promise<void> => {
    setResult({ kind: 'working', text: t('picture.working') });
    setShown(null);
    try {
      pause();
      const hours = hoursNow(session);
      const studio = await studioOf(size, parts);
      if (studio === null) throw new Error('No picture');
      const canvas = createCanvas(size);
      await composeInto(canvas, studio, hours);
      const file = await pngFile(canvas);
      const { scale, protocol } = session.store.getState();
      const name = fileName([protocol.preset ?? protocol.value.name, hours, scale], 'png');
      const address = saveFile(file, name);
      if (!mounted.current) return;
      setResult({ kind: 'saved', name, address });
      const { caption } = instantWords(i18n, session.store.getState(), hours);
      setShown({ address, caption });
    } catch (error) {
      if (mounted.current) setResult({ kind: 'problem', text: t(`trouble.${troubleOf(error)}`) });
    }
  };

  return (
    <>
      <p>{t('picture.lead')}</p>
      <label className="share-field">
        {t('picture.size')}
        <select
          value={chosen}
          onChange={({ target }) =>
            setChosen(PICTURE_SIZE_IDS.find((id) => id === target.value) ?? 'hd')
          }
        >
          {PICTURE_SIZE_IDS.map((id) => (
            <option key={id} value={id}>
              {t(`picture.sizes.${id}`, inWords(sizeOf(id)))}
            </option>
          ))}
        </select>
      </label>
      {size.width !== wished.width && (
        <p className="share-hint">
          {t('picture.limited', { longest: plain(longest), ...inWords(size) })}
        </p>
      )}
      <fieldset className="share-checks">
        <legend>{t('picture.with')}</legend>
        {PICTURE_PARTS.map((part) => (
          <label key={part}>
            <input
              type="checkbox"
              checked={parts[part]}
              onChange={({ target }) => setParts({ ...parts, [part]: target.checked })}
            />
            {t(`picture.parts.${part}`)}
          </label>
        ))}
      </fieldset>
      <button
        type="button"
        className="share-button"
        disabled={result?.kind === 'working'}
        onClick={() => void save()}
      >
        {t('picture.save')}
      </button>
      <Outcome result={result} />
      {shown !== null && (
        <img
          className="share-preview"
          src={shown.address}
          alt={t('picture.result', { caption: shown.caption })}
        />
      )}
    </>
  );
}
