import { useTranslation } from 'react-i18next';
import { isVariableId, type VariableId } from '../../../contract/variables';
import { CAUSAL_EDGES } from '../../../evidence/edges';
import { readingAt, wayToDose } from '../../../store/lab/chain';
import { useRowWords } from '../../../store/use-row-words';
import { useSelect } from '../../../store/use-store';
import { ReadingLine } from './ReadingLine';

interface WayToDoseProps {
  readonly id: VariableId;
  readonly hours: number;
  readonly onGo: (id: VariableId) => void;
}

/** The whole chain, from the dose to the value, as a list that can be walked. */
export function WayToDose({ id, hours, onGo }: WayToDoseProps) {
  const { t } = useTranslation(['translation', 'lab', 'values']);
  const words = useRowWords();
  const trajectory = useSelect((state) => state.trajectory);
  const way = wayToDose(CAUSAL_EDGES, trajectory, id, hours);
  return (
    <details className="lab-fold lab-chain">
      <summary>{t('lab:causes.toDose')}</summary>
      <p className="lab-hint">
        {way.length === 0 ? t('lab:causes.noWay') : t('lab:causes.toDoseHint')}
      </p>
      {way.length > 0 && (
        <ol>
          {[...way].reverse().map(({ from, to, strength, species }) => (
            <li key={to} data-strength={strength}>
              {from === 'dose' && <p className="lab-cause-name">{t('lab:causes.origins.dose')}</p>}
              <p className="lab-hint lab-cause-strength">
                {t('lab:causes.strength', {
                  strength: t(`values:strength.${strength}`),
                  species: words.species(species),
                })}
              </p>
              {isVariableId(to) && (
                <>
                  {to === id ? (
                    <p className="lab-cause-name">{t(`variables.${to}`)}</p>
                  ) : (
                    <button
                      type="button"
                      className="lab-cause-name"
                      aria-label={t('lab:causes.go', { name: t(`variables.${to}`) })}
                      onClick={() => onGo(to)}
                    >
                      {t(`variables.${to}`)}
                    </button>
                  )}
                  <ReadingLine reading={readingAt(trajectory, to, hours)} />
                </>
              )}
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}
