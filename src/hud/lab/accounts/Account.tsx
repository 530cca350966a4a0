import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { MechanismId } from '../../../contract/mechanisms';
import { Explained } from '../../glossary/Explained';
import { ACCOUNTS, type Argument } from '../../../evidence/mechanisms';
import type { EvidenceWords } from '../../../i18n/evidence-words';
import { useOwnWords } from '../../../store/use-own-words';
import { useFindings } from '../use-findings';

interface AccountProps {
  readonly id: MechanismId;
  readonly on: boolean;
  readonly onSwitch: () => void;
}

/** One account: its switch, what it claims, what speaks for and against it. */
export function Account({ id, on, onSwitch }: AccountProps) {
  const { t } = useTranslation('lab');
  const claimId = useId();
  const account = ACCOUNTS[id];
  const own = useOwnWords<EvidenceWords>('claims');
  const words = own?.accounts?.[id];
  const argued = { shows: words?.shows, species: own?.species };
  return (
    <li className="lab-account" data-on={on ? '' : undefined}>
      <label>
        <input
          type="checkbox"
          role="switch"
          checked={on}
          aria-describedby={claimId}
          onChange={onSwitch}
        />
        {words?.name ?? account.name}
      </label>
      <p id={claimId}>
        <Explained text={words?.claim ?? account.claim} />
      </p>
      <details className="lab-evidence">
        <summary>
          <span className="lab-for">{t('accounts.forCount', { count: account.for.length })}</span>{' '}
          <span className="lab-against">
            {t('accounts.againstCount', { count: account.against.length })}
          </span>
        </summary>
        <Arguments title={t('accounts.for')} list={account.for} own={argued} />
        <Arguments title={t('accounts.against')} list={account.against} own={argued} />
        <h4>{t('accounts.tells')}</h4>
        <p>
          <Explained text={words?.tells ?? account.prediction.text} />
        </p>
        <h4>{t('accounts.equation')}</h4>
        <p className="lab-equation">{account.equation}</p>
      </details>
    </li>
  );
}

interface ArgumentsProps {
  readonly title: string;
  readonly list: readonly Argument[];
  /** Words of the reader's language, where there are any. */
  readonly own: {
    readonly shows: Readonly<Record<string, string>> | undefined;
    readonly species: Readonly<Record<string, string>> | undefined;
  };
}

function Arguments({ title, list, own }: ArgumentsProps) {
  const { t } = useTranslation('lab');
  const find = useFindings();
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {list.map(({ finding, shows, species, weight }) => (
          <li key={finding} data-weight={weight}>
            {own.shows?.[finding] ?? shows}
            <span>
              {t('accounts.argument', {
                species: own.species?.[species] ?? species,
                weight: t(`accounts.weight.${weight}`),
                citation: find(finding)?.citation ?? '',
              })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
