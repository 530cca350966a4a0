import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { limitsOf } from '../../../contract/limits';
import { doseSchema } from '../../../contract/protocol';
import type { ProtocolProblem } from '../../../store/lab/protocol-problem';
import { addMaintenance } from '../../../store/lab/schedule';
import { NumberField } from '../NumberField';
import { SpanField } from '../SpanField';
import { useLab } from '../use-lab';
import { useDoseWords } from '../../../i18n/dose-words';

const EVERY = limitsOf(doseSchema.entries.everyHours);
const COUNT = limitsOf(doseSchema.entries.count);
/** Weekly, four times, as Phillips et al. (2019) went on after six infusions. */
const WEEK_HOURS = 168;
const TIMES = 4;

/** Goes on with the last dose after the course. */
export function Maintenance() {
  const { t } = useTranslation('lab');
  const { protocol, changeProtocol } = useLab();
  const [every, setEvery] = useState(WEEK_HOURS);
  const [times, setTimes] = useState(TIMES);
  const [problem, setProblem] = useState<ProtocolProblem | null>(null);
  const [added, setAdded] = useState('');
  const words = useDoseWords();
  return (
    <details className="lab-fold">
      <summary>{t('course.maintenance')}</summary>
      <p className="lab-hint">{t('course.maintenanceHint')}</p>
      <div className="lab-fields">
        <SpanField
          label={t('course.interval')}
          unitLabel={t('dose.everyUnit')}
          hours={every}
          limits={EVERY}
          onHours={(hours) => {
            setEvery(hours);
            return null;
          }}
          onLeave={() => undefined}
        />
        <NumberField
          label={t('course.times')}
          value={times}
          limits={COUNT}
          step={1}
          onValue={(next) => {
            setTimes(next);
            return null;
          }}
          onLeave={() => undefined}
        />
      </div>
      <button
        type="button"
        className="lab-button"
        onClick={() => {
          const next = addMaintenance(protocol, every, times);
          const refused = changeProtocol(next);
          const last = next.doses.at(-1);
          setProblem(refused);
          setAdded(refused === null && last !== undefined ? words.when(last) : '');
        }}
      >
        {t('course.maintenanceAdd')}
      </button>
      <p className="lab-hint" role="status">
        {added}
      </p>
      <p className="lab-error" role="status">
        {problem === null ? '' : t(`errors.${problem}`)}
      </p>
    </details>
  );
}
