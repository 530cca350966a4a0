import { useTranslation } from 'react-i18next';
import type { VariableId } from '../../contract/variables';
import { ACCOUNTS } from '../../evidence/mechanisms';
import { isHuman } from '../../evidence/evidence-rows';

/** What speaks against the accounts that enter at this variable. */
export function Disagreement({ id, humanOnly }: { id: VariableId; humanOnly: boolean }) {
  const { t } = useTranslation('values');
  const accounts = Object.values(ACCOUNTS)
    .filter(({ enters }) => enters === id)
    .map(({ name, against }) => ({
      name,
      against: against.filter((each) => !humanOnly || isHuman(each)),
    }))
    .filter(({ against }) => against.length > 0);
  if (accounts.length === 0) return null;
  return (
    <section data-group="against">
      <h4>{t('against')}</h4>
      <ul>
        {accounts.flatMap(({ name, against }) =>
          against.map(({ finding, shows, species, weight }) => (
            <li key={`${name} ${finding}`}>
              {shows}
              <span>{[name, species, t(`weight.${weight}`)].join(' · ')}</span>
            </li>
          )),
        )}
      </ul>
    </section>
  );
}
