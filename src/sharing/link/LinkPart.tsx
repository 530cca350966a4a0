import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { unitFormat } from '../../i18n/numbers';
import { hoursNow, useSession } from '../../store/use-store';
import { fileName } from '../file-name';
import { Outcome } from '../Outcome';
import type { PartProps } from '../part';
import { saveFile, textFile } from '../save-file';
import { troubleOf } from '../trouble';
import { useCopy } from '../use-copy';
import { useLiveState } from '../use-live-state';
import { ShareCode } from '../ShareCode';
import { qrCodeOrNone, qrPath, qrPng, qrSvg, type QrCode } from './qr';
import { shareLink } from './share-link';

/** A cell of a printed code is read by any telephone from this size on, millimetres (ISO/IEC 18004 leaves it to the reader; 0.4 is assumed). */
const CELL_MM = 0.4;
/** Cells from which a code is fine enough to say so. */
const DENSE = 70;
/** Least side of a saved PNG, pixels. */
const PNG_SIDE = 1200;

/** The address of what is shown, to be copied, sent or scanned. */
export function LinkPart({ onPart }: PartProps) {
  const { t, i18n } = useTranslation('share');
  const session = useSession();
  const state = useLiveState();
  const field = useRef<HTMLTextAreaElement>(null);
  const { result, copy, say } = useCopy(field);
  const now = (): string | null => shareLink(session.store.getState(), hoursNow(session), location);
  const link = shareLink(state, hoursNow(session), location);
  const code = useMemo(() => (link === null ? null : qrCodeOrNone(link)), [link]);

  if (link === null) {
    return (
      <>
        <p>{t('link.tooLong')}</p>
        <button type="button" className="share-button" onClick={() => onPart('session')}>
          {t('link.toSession')}
        </button>
      </>
    );
  }
  const send = (): void => {
    const url = now() ?? link;
    navigator.share({ title: t('link.title'), url }).then(
      () => say({ kind: 'done', text: t('link.sent') }),
      () => say({ kind: 'done', text: t('link.notSent') }),
    );
  };
  const save = async (shown: QrCode, kind: 'svg' | 'png'): Promise<void> => {
    try {
      const file =
        kind === 'svg' ? textFile(qrSvg(shown), 'image/svg+xml') : await qrPng(shown, PNG_SIDE);
      const name = fileName(['qr', state.playback.anchorHours, state.scale], kind);
      say({ kind: 'saved', name, address: saveFile(file, name) });
    } catch (error) {
      say({ kind: 'problem', text: t(`trouble.${troubleOf(error)}`) });
    }
  };
  const millimetres = code === null ? 0 : Math.ceil((code.length * CELL_MM) / 5) * 5;
  return (
    <>
      <p>{t('link.lead')}</p>
      <ShareCode field={field} label={t('link.label')} rows={2} value={link} />
      <div className="share-buttons">
        <button type="button" className="share-button" onClick={() => copy(now() ?? link)}>
          {t('link.copy')}
        </button>
        {typeof navigator.share === 'function' && (
          <button type="button" className="share-button" data-lesser="" onClick={send}>
            {t('link.send')}
          </button>
        )}
      </div>
      {code === null ? (
        <p className="share-hint">{t('link.qrTooLong')}</p>
      ) : (
        <div className="share-qr">
          <svg
            viewBox={`0 0 ${code.length} ${code.length}`}
            role="img"
            aria-label={t('link.qr')}
            shapeRendering="crispEdges"
          >
            <path className="share-qr-ground" d={`M0 0h${code.length}v${code.length}H0z`} />
            <path d={qrPath(code)} />
          </svg>
          <div>
            <button
              type="button"
              className="share-button"
              data-lesser=""
              onClick={() => void save(code, 'svg')}
            >
              {t('link.qrSvg')}
            </button>
            <button
              type="button"
              className="share-button"
              data-lesser=""
              onClick={() => void save(code, 'png')}
            >
              {t('link.qrPng')}
            </button>
            {code.length > DENSE && (
              <p className="share-hint">
                {t('link.qrDense', {
                  size: unitFormat(i18n.language, 'millimeter', 'short')(millimetres),
                })}
              </p>
            )}
          </div>
        </div>
      )}
      <Outcome result={result} />
    </>
  );
}
