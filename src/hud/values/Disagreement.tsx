import { useTranslation } from 'react-i18next';
import type { VariableId } from '../../contract/variables';
import { ACCOUNTS } from '../../evidence/mechanisms';
import type { EvidenceWords } from '../../i18n/evidence-words';
import { useOwnWords } from '../../store/use-own-words';
import { isHuman } from '../../evidence/evidence-rows';

/** What speaks against the accounts that enter at this variable. */
export function Disagreement({ id, humanOnly }: { id: VariableId; humanOnly: boolean }) {
  const { t } = useTranslation('values');
  const own = useOwnWords<EvidenceWords>('claims');
  const accounts = Object.entries(ACCOUNTS)
    .filter(([, { enters }]) => enters === id)
    .map(([account, { name, against }]) => ({
      name: own?.accounts?.[account]?.name ?? name,
      shown: own?.accounts?.[account]?.shows,
      against: against.filter((each) => !humanOnly || isHuman(each)),
    }))
    .filter(({ against }) => against.length > 0);
  if (accounts.length === 0) return null;
  return (
    <section data-group="against">
      <h4>{t('against')}</h4>
      <ul>
        {accounts.flatMap(({ name, shown, against }) =>
          against.map(({ finding, shows, species, weight }) => (
            <li key={`${name} ${finding}`}>
              {shown?.[finding] ?? shows}
              <span>
                {[name, own?.species?.[species] ?? species, t(`weight.${weight}`)].join(' · ')}
              </span>
            </li>
          )),
        )}
      </ul>
    </section>
  );
}
