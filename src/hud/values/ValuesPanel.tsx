import { useTranslation } from 'react-i18next';
import { STAGES, VARIABLES } from '../../contract/variables';
import { useSelect } from '../../store/use-store';
import { HumanOnly } from '../reading/HumanOnly';
import { useReading } from '../../store/reading';
import { useInPeople } from './use-in-people';
import { useStrengths } from './use-strengths';
import { ValueRow } from './ValueRow';
import './values.css';

/** Every variable, in causal order, with what it reads now and what it read before treatment. */
export function ValuesPanel() {
  const { t } = useTranslation(['translation', 'values', 'terms', 'papers', 'glossary']);
  const strengths = useStrengths();
  const humanOnly = useReading((state) => state.humanOnly);
  const inPeople = useInPeople(humanOnly);
  const trajectory = useSelect((state) => state.trajectory);
  const defined = VARIABLES.filter(
    (_, index) => !Number.isNaN(trajectory.columns[index]?.[0] ?? Number.NaN),
  );
  return (
    <>
      <p className="values-intro">{t('values:intro')}</p>
      <HumanOnly />
      {humanOnly && <p className="values-intro">{t('values:humanOnlyNote')}</p>}
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
                <ValueRow
                  key={id}
                  id={id}
                  strength={strengths[id]}
                  setBack={humanOnly && inPeople[id] === false}
                />
              ))}
            </ul>
          </section>
        );
      })}
      <p className="values-note">{t('values:baselineNote')}</p>
    </>
  );
}
