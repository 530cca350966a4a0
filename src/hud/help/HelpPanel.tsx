import { useTranslation } from 'react-i18next';
import { useSelect } from '../../store/use-store';
import './help.css';
import services from './services.json';

// Where the services are described: 112 and 116 123, European Commission decisions on harmonised numbers (2007/116/EC for
// 116 123; vmnvd.gov.lv, samaritans.org on its use); 988, SAMHSA for the United States and 988.ca for Canada (since
// 30 November 2023); findahelpline.com, run by ThroughLine, lists helplines by country. Read in November 2026.

/** Links and numbers, each where there is one. */
interface Service {
  readonly id: 'emergency112' | 'findahelpline' | 'emotional116123' | 'crisis988';
  readonly tel?: string;
  readonly url?: string;
}

const SECTIONS = [
  { title: 'treatment', text: 'doctor' },
  { title: 'drug', text: 'use' },
  { title: 'someone', text: 'ask' },
] as const;

/** Where to find help, in any country; a kiosk has nowhere to go, so there the names stand without links. */
export function HelpPanel() {
  const { t } = useTranslation('help');
  const linked = useSelect((state) => state.mode !== 'kiosk');
  return (
    <div className="help">
      <p className="help-lead">{t('lead')}</p>
      <h3>{t('talk')}</h3>
      <dl>
        {(services as readonly Service[]).map(({ id, tel, url }) => {
          const name = t(`services.${id}.name`);
          const href = url ?? (tel === undefined ? undefined : `tel:${tel}`);
          return (
            <div key={id}>
              <dt className="figures">
                {linked && href !== undefined ? (
                  <a href={href} rel="noreferrer">
                    {name}
                  </a>
                ) : (
                  name
                )}
              </dt>
              <dd>{t(`services.${id}.text`)}</dd>
            </div>
          );
        })}
      </dl>
      <p>{t('differ')}</p>
      {SECTIONS.map(({ title, text }) => (
        <section key={title}>
          <h3>{t(title)}</h3>
          <p>{t(text)}</p>
        </section>
      ))}
    </div>
  );
}
