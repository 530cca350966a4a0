import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { MechanismId } from '../../../contract/mechanisms';
import { ACCOUNTS, type Argument } from '../../../evidence/mechanisms';
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
        {account.name}
      </label>
      <p id={claimId}>{account.claim}</p>
      <details className="lab-evidence">
        <summary>
          <span className="lab-for">{t('accounts.forCount', { count: account.for.length })}</span>{' '}
          <span className="lab-against">
            {t('accounts.againstCount', { count: account.against.length })}
          </span>
        </summary>
        <Arguments title={t('accounts.for')} list={account.for} />
        <Arguments title={t('accounts.against')} list={account.against} />
        <h4>{t('accounts.tells')}</h4>
        <p>{account.prediction.text}</p>
        <h4>{t('accounts.equation')}</h4>
        <p className="lab-equation">{account.equation}</p>
      </details>
    </li>
  );
}

function Arguments({ title, list }: { title: string; list: readonly Argument[] }) {
  const { t } = useTranslation('lab');
  const find = useFindings();
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {list.map(({ finding, shows, species, weight }) => (
          <li key={finding} data-weight={weight}>
            {shows}
            <span>
              {t('accounts.argument', {
                species,
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
