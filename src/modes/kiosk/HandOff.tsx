import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { qrCodeOrNone, qrPath } from '../../sharing/link/qr';
import { shareLink } from '../../sharing/link/share-link';
import { hoursNow, useSession } from '../../store/use-store';
import { Dialog } from './Dialog';
import { useExhibit } from './kiosk-context';
import { phoneAddress } from './phone-address';

/** The exact instant that is shown, to be taken along on a phone. Nothing is sent: the code is drawn here. */
export function HandOff() {
  const { t } = useTranslation('kiosk');
  const { launch, visit } = useExhibit();
  const session = useSession();
  const code = useMemo(() => {
    const address = phoneAddress(launch.phone);
    const state = session.store.getState();
    const change = {
      mode: 'explore',
      lang: state.language,
      detail: null,
      tour: null,
      step: null,
      tau: null,
    } as const;
    const link = address === null ? null : shareLink(state, hoursNow(session), address, change);
    return link === null ? null : qrCodeOrNone(link);
  }, [launch.phone, session]);
  const close = (): void => visit.set({ handOff: false });
  return (
    <Dialog title={t('phone.title')} name="phone" onCancel={close}>
      {code !== null && (
        <svg
          className="kiosk-code"
          role="img"
          aria-label={t('phone.code')}
          viewBox={`0 0 ${code.length} ${code.length}`}
          shapeRendering="crispEdges"
        >
          <path fill="#fff" d={`M0 0h${code.length}v${code.length}H0z`} />
          <path d={qrPath(code)} />
        </svg>
      )}
      <p>{t(code === null ? 'phone.none' : 'phone.text')}</p>
      <div className="kiosk-row">
        <button type="button" className="kiosk-main" onClick={close}>
          {t('phone.close')}
        </button>
      </div>
    </Dialog>
  );
}
