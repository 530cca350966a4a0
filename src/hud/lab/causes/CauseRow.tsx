import { useTranslation } from 'react-i18next';
import { variable, type VariableId } from '../../../contract/variables';
import { valueFormat } from '../../../i18n/numbers';
import { valueAt, type Trajectory } from '../../../simulation/trajectory';
import type { Cause } from '../../../store/lab/chain';
import { removalOf, type Removal } from '../../../store/lab/without';
import { useRowWords } from '../../../store/use-row-words';
import { useSelect } from '../../../store/use-store';
import { ReadingLine } from './ReadingLine';

interface CauseRowProps {
  readonly cause: Cause;
  readonly effect: VariableId;
  readonly hours: number;
  readonly without: readonly { readonly removal: Removal; readonly trajectory: Trajectory }[];
  readonly onFollow: () => void;
}

/** One direct cause: what it reads, how well the arrow is known, and what would be left without it. */
export function CauseRow({ cause, effect, hours, without, onFollow }: CauseRowProps) {
  const { t } = useTranslation(['translation', 'lab', 'values']);
  const { edge, reading, origin } = cause;
  const words = useRowWords();
  const stress = useSelect((state) => state.patient.value.stress);
  return (
    <li className="lab-cause" data-strength={edge.strength}>
      {reading === null ? (
        <p className="lab-cause-name">{origin === null ? '' : t(`lab:causes.origins.${origin}`)}</p>
      ) : (
        <button
          type="button"
          className="lab-cause-name"
          aria-label={t('lab:causes.go', { name: t(`variables.${reading.id}`) })}
          onClick={onFollow}
        >
          {t(`variables.${reading.id}`)}
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M6 4l4 4-4 4" />
          </svg>
        </button>
      )}
      {reading !== null && <ReadingLine reading={reading} />}
      {origin !== null && (
        <p className="lab-hint">
          {origin === 'dose' && t('lab:causes.originDose')}
          {origin === 'stress' && t('lab:causes.originStress', { stress })}
          {origin === 'expectancy' && t('lab:causes.originExpectancy')}
        </p>
      )}
      <p className="lab-hint lab-cause-strength">
        {t('lab:causes.strength', {
          strength: t(`values:strength.${edge.strength}`),
          species: words.species(edge.species),
        })}
      </p>
      <SizeLine cause={cause} effect={effect} hours={hours} without={without} />
    </li>
  );
}

/** What the effect would read without the cause, where the model can take it away. */
function SizeLine({ cause, effect, hours, without }: Omit<CauseRowProps, 'onFollow'>) {
  const { t, i18n } = useTranslation(['translation', 'lab']);
  const mechanisms = useSelect((state) => state.mechanisms);
  const trajectory = useSelect((state) => state.trajectory);
  const removal = removalOf(cause.edge, { mechanisms });
  if (removal === null) return null;
  const found = without.find((each) => each.removal === removal);
  if (found === undefined) return null;
  const format = valueFormat(variable(effect).unit, i18n.language);
  const left = format.quantise(valueAt(found.trajectory, effect, hours));
  const now = format.quantise(valueAt(trajectory, effect, hours));
  return (
    <p className="lab-cause-size">
      {t('lab:causes.size', {
        without: t(`lab:causes.without.${removal}`),
        value: format.text(left),
        difference: format.text(Math.abs(now - left)),
        unit: t(format.unit.name),
      })}
    </p>
  );
}
