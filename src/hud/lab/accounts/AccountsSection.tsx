import { useTranslation } from 'react-i18next';
import { DEFAULT_MECHANISMS, MECHANISMS } from '../../../contract/mechanisms';
import { Account } from './Account';
import { Difference } from './Difference';
import { useLab } from '../use-lab';

/** The rival accounts of how the drug acts, each with its case, and what switching them changes. */
export function AccountsSection() {
  const { t } = useTranslation('lab');
  const { editor, edits } = useLab();
  const { mechanisms } = edits.present;
  const usual =
    mechanisms.length === DEFAULT_MECHANISMS.length &&
    DEFAULT_MECHANISMS.every((id) => mechanisms.includes(id));
  return (
    <>
      <p className="lab-intro">{t('accounts.intro')}</p>
      <ul className="lab-accounts">
        {MECHANISMS.map((id) => (
          <Account
            key={id}
            id={id}
            on={mechanisms.includes(id)}
            onSwitch={() =>
              editor.change({
                mechanisms: MECHANISMS.filter((each) =>
                  each === id ? !mechanisms.includes(id) : mechanisms.includes(each),
                ),
              })
            }
          />
        ))}
      </ul>
      <p className="lab-warning" role="status">
        {mechanisms.length === 0 ? t('accounts.none') : ''}
      </p>
      <h3>{t('accounts.changes')}</h3>
      {usual ? <p className="lab-hint">{t('accounts.same')}</p> : <Difference />}
      <button
        type="button"
        className="lab-button"
        aria-disabled={usual}
        onClick={() => {
          if (!usual) editor.change({ mechanisms: DEFAULT_MECHANISMS });
        }}
      >
        {t('accounts.reset')}
      </button>
    </>
  );
}
