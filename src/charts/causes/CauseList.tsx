import { useTranslation } from 'react-i18next';
import { STAGES, VARIABLES } from '../../contract/variables';
import { causesOf } from '../../evidence/edges';
import { useRowWords } from '../../store/use-row-words';
import { useCauseName } from './use-cause-name';

/** The diagram as a nested list, for those who hear it: stage, variable, and what drives it. */
export function CauseList() {
  const { t } = useTranslation(['translation', 'charts', 'values']);
  const name = useCauseName();
  const words = useRowWords();
  return (
    <ul className="visually-hidden" aria-label={t('charts:causes.list')}>
      {STAGES.map((stage) => (
        <li key={stage}>
          {t(`stages.${stage}`)}
          <ul>
            {VARIABLES.filter((variable) => variable.stage === stage).map(({ id }) => (
              <li key={id}>
                {name(id)}
                <ul>
                  {causesOf(id).map((edge) => (
                    <li key={edge.from}>
                      {t('charts:causes.cause', {
                        cause: name(edge.from),
                        strength: t(`values:strength.${edge.strength}`),
                        species: words.species(edge.species),
                      })}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
