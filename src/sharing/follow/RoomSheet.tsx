import { useMemo, useRef, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { writeFollowLink } from '../../contract/follow';
import { qrCode, qrPath } from '../link/qr';
import { Outcome } from '../Outcome';
import { useCopy } from '../use-copy';
import '../share.css';
import { ShareCode } from '../ShareCode';
import { LeaveButton } from './LeaveButton';
import { leaveLecture } from './leave-lecture';
import type { Role } from './role';
import { publicKeyOf } from './signature';

interface RoomSheetProps {
  readonly ref: RefObject<HTMLDialogElement | null>;
  readonly role: Role;
  /** How it stands, in words. */
  readonly text: string;
}

/** Large enough to be projected: what students scan or type, and the end of it all. */
export function RoomSheet({ ref, role, text }: RoomSheetProps) {
  const { t } = useTranslation('follow');
  const field = useRef<HTMLTextAreaElement>(null);
  const { result, copy } = useCopy(field);
  const link = useMemo(() => {
    const { origin, pathname } = location;
    const { broker, topic } = role;
    const hash = writeFollowLink({ role: 'follower', key: publicKeyOf(role.key), broker, topic });
    return `${origin}${pathname}${hash}`;
  }, [role]);
  const code = useMemo(() => qrCode(link), [link]);
  const local = /^(localhost|127\.|\[::1\])/.test(location.hostname);
  return (
    <dialog
      ref={ref}
      className="follow-sheet"
      aria-label={t('lecturer.title')}
      // A key meant for this must not move the timeline behind it.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <header>
        <h2>{t('lecturer.title')}</h2>
        <LeaveButton label={t('lecturer.close')} onClick={() => ref.current?.close()} />
      </header>
      <div className="follow-room">
        {!local && (
          <svg
            className="follow-code"
            viewBox={`0 0 ${code.length} ${code.length}`}
            role="img"
            aria-label={t('lecturer.qr')}
            shapeRendering="crispEdges"
          >
            <path className="follow-code-ground" d={`M0 0h${code.length}v${code.length}H0z`} />
            <path d={qrPath(code)} />
          </svg>
        )}
        <div>
          <p>{t('lecturer.lead')}</p>
          {local ? (
            <p>{t('lecturer.local')}</p>
          ) : (
            <ShareCode field={field} label={t('lecturer.link')} rows={2} value={link} />
          )}
          <p className="follow-status">{text}</p>
          {role.broker !== null && (
            <p className="share-hint">
              {t('lecturer.unknown')} {t('lecturer.secret')}
            </p>
          )}
          {!window.isSecureContext && <p className="share-hint">{t('lecturer.insecure')}</p>}
          <div className="share-buttons">
            {!local && (
              <button type="button" className="share-button" onClick={() => copy(link)}>
                {t('lecturer.copy')}
              </button>
            )}
            {role.broker !== null && window.isSecureContext && (
              <button
                type="button"
                className="share-button"
                data-lesser=""
                onClick={() => copy(role.key)}
              >
                {t('lecturer.copySecret')}
              </button>
            )}
            <button type="button" className="share-button" data-lesser="" onClick={leaveLecture}>
              {t('lecturer.stop')}
            </button>
          </div>
          <Outcome result={result} />
        </div>
      </div>
    </dialog>
  );
}
