import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import { isVariableId, VARIABLES, type VariableId } from '../../../contract/variables';
import { CAUSAL_EDGES } from '../../../evidence/edges';
import { causesAt, readingAt } from '../../../store/lab/chain';
import { solvingWithout } from '../../../store/lab/without';
import { coursesIn } from '../../../store/shown-view';
import { useActions, useSelect } from '../../../store/use-store';
import { ToldOf } from '../../compare/ToldOf';
import { useWords } from '../../words';
import { timeInWords } from '../../../timeline/wording';
import { usePlan } from '../../use-plan';
import { ChoiceField } from '../ChoiceField';
import { useSolving } from '../use-solving';
import { CauseRow } from './CauseRow';
import { MomentField } from './MomentField';
import { ReadingLine } from './ReadingLine';
import { useHours } from './use-hours';
import { WayToDose } from './WayToDose';

/** What drives a value at this moment: its direct causes, each of which can be followed in turn. */
export function CausesSection() {
  const { t } = useTranslation(['translation', 'lab']);
  const { select } = useActions();
  const selected = useSelect((state) => state.selected);
  const courses = useSelect(useShallow(coursesIn));
  const trajectory = useSelect((state) => state.trajectory);
  const comparing = useSelect((state) => state.comparedTrajectory !== null);
  const hours = useHours();
  const words = useWords();
  const { administrations } = usePlan();
  const heading = useRef<HTMLHeadingElement>(null);
  const [way, setWay] = useState<readonly VariableId[]>([]);
  const go = (next: VariableId, passed: readonly VariableId[]): void => {
    setWay(passed);
    select(next);
    heading.current?.focus();
  };
  const without = useSolving(
    useCallback(() => solvingWithout(CAUSAL_EDGES, selected, courses), [selected, courses]),
  );
  const causes = causesAt(CAUSAL_EDGES, trajectory, selected, hours);
  const back = way.at(-1);
  return (
    <>
      <p className="lab-intro">{t('lab:causes.intro')}</p>
      <div className="lab-fields">
        <ChoiceField
          label={t('lab:causes.variable')}
          value={selected}
          choices={VARIABLES.filter(
            // Some do not exist in every patient.
            ({ id }) => id === selected || !Number.isNaN(readingAt(trajectory, id, hours).before),
          ).map(({ id }) => ({ id, name: t(`variables.${id}`) }))}
          onChoose={(id) => {
            setWay([]);
            select(id);
          }}
        />
        <MomentField hours={hours} />
      </div>
      {way.length > 0 && (
        <nav className="lab-way" aria-label={t('lab:causes.way')}>
          <ol>
            {way.map((id, index) => (
              <li key={id}>
                <button type="button" className="link" onClick={() => go(id, way.slice(0, index))}>
                  {t(`variables.${id}`)}
                </button>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className="lab-effect-card">
        <h3 ref={heading} tabIndex={-1}>
          {t(`variables.${selected}`)}
        </h3>
        <p className="lab-moment">
          {comparing && <ToldOf />}
          {words.moment(timeInWords(hours, administrations))}
        </p>
        <ReadingLine reading={readingAt(trajectory, selected, hours)} />
      </div>
      <h3>{t('lab:causes.title')}</h3>
      <ol className="lab-causes">
        {causes.map((cause) => (
          <CauseRow
            key={cause.edge.from}
            cause={cause}
            effect={selected}
            hours={hours}
            without={without}
            onFollow={() => {
              if (isVariableId(cause.edge.from)) go(cause.edge.from, [...way, selected]);
            }}
          />
        ))}
      </ol>
      {back !== undefined && (
        <button type="button" className="lab-button" onClick={() => go(back, way.slice(0, -1))}>
          {t('lab:causes.back', { name: t(`variables.${back}`) })}
        </button>
      )}
      <WayToDose id={selected} hours={hours} onGo={(id) => go(id, [...way, selected])} />
    </>
  );
}
