import { useTranslation } from 'react-i18next';
import { STAGES, VARIABLES } from '../../contract/variables';
import { addTerms } from '../../i18n/terms';
import { useActions, useSelect } from '../../store/use-store';
import { useStrengths } from './use-strengths';
import { ValueRow } from './ValueRow';
import './values.css';

/** Every variable, in causal order, with what it reads now and what it read before treatment. */
export function ValuesPanel() {
  const { t, i18n } = useTranslation(['translation', 'values']);
  addTerms(i18n);
  const { openPanel } = useActions();
  const strengths = useStrengths();
  const trajectory = useSelect((state) => state.trajectory);
  const defined = VARIABLES.filter(
    (_, index) => !Number.isNaN(trajectory.columns[index]?.[0] ?? Number.NaN),
  );
  return (
    <section className="values-panel panel" aria-label={t('values:title')}>
      <header>
        <h2>{t('values:title')}</h2>
        <button
          type="button"
          className="quiet"
          onClick={() => openPanel('none')}
          aria-label={t('values:close')}
        >
          {t('about.close')}
        </button>
      </header>
      <p className="values-intro">{t('values:intro')}</p>
      {STAGES.map((stage) => {
        const rows = defined.filter((each) => each.stage === stage);
        if (rows.length === 0) return null;
        return (
          <section key={stage}>
            <h3>
              <span>{t(`stages.${stage}`)}</span>
              <span>{t('values:now')}</span>
              <span />
              <span>{t('values:before')}</span>
            </h3>
            <ul>
              {rows.map(({ id }) => (
                <ValueRow key={id} id={id} strength={strengths[id]} />
              ))}
            </ul>
          </section>
        );
      })}
      <p className="values-note">{t('values:baselineNote')}</p>
    </section>
  );
}
