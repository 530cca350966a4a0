import { useTranslation } from 'react-i18next';
import { useExhibit } from './kiosk-context';

/** Whose exhibit it is: the museum's logo and name, over what it is called. */
export function Plate({ base }: { base: string }) {
  const { t } = useTranslation();
  const { museum, logo } = useExhibit().launch;
  return (
    <div className="kiosk-plate">
      {logo !== null && (
        <img src={logo.startsWith('/') ? logo : `${base}${logo}`} alt="" draggable={false} />
      )}
      <p>
        {museum !== null && <span>{museum}</span>}
        <b>{t('app.name')}</b>
      </p>
    </div>
  );
}
