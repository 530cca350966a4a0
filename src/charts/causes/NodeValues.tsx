import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { variable, variableIndex, type Unit, type VariableId } from '../../contract/variables';
import { valueFormat } from '../../i18n/numbers';
import type { Trajectory } from '../../simulation/trajectory';
import { useReader } from '../../store/use-store';
import { changeOf, fullChange } from './change';

/** A course that stands in the picture. */
export interface PicturedCourse {
  readonly trajectory: Trajectory;
  readonly title: string;
  /** Its line: place among all courses, from 1. */
  readonly number: number;
}

const ARROWS = { raised: '▲', lowered: '▼', unchanged: '' } as const;

/** Units short enough for a node; the words of the others are said, not shown. */
const SHORT: Readonly<
  Partial<
    Record<
      Unit,
      'units.percent' | 'units.ngPerMl' | 'units.umolPerL' | 'units.points' | 'units.mmHg'
    >
  >
> = {
  '% of baseline': 'units.percent',
  '% of healthy': 'units.percent',
  fraction: 'units.percent',
  'ng/mL': 'units.ngPerMl',
  'umol/L': 'units.umolPerL',
  points: 'units.points',
  mmHg: 'units.mmHg',
};

interface NodeValuesProps {
  readonly id: VariableId;
  /** The present one, and the one beside it if there is one. */
  readonly courses: readonly PicturedCourse[];
}

/** The value in each course; those of two stand side by side, before the unit of both. */
export function NodeValues({ id, courses }: NodeValuesProps) {
  const { t } = useTranslation();
  const short = SHORT[variable(id).unit];
  const full = useMemo(
    () =>
      fullChange(
        courses.map(({ trajectory }) => trajectory),
        id,
      ),
    [courses, id],
  );
  const alone = courses.length === 1;
  const values = courses.map((course, side) => (
    <NodeValue key={side} id={id} course={course} full={full} beside={side > 0} alone={alone} />
  ));
  if (alone) return values;
  return (
    <span className="cause-pair">
      {values}
      {short !== undefined && <small aria-hidden="true">{t(short)}</small>}
    </span>
  );
}

interface NodeValueProps {
  readonly id: VariableId;
  readonly course: PicturedCourse;
  readonly full: number;
  /** True for the course beside the present one. */
  readonly beside: boolean;
  /** True if nothing is compared: then its fill is that of the node. */
  readonly alone: boolean;
}

/** The value at this moment, and the fill of its node or line: written past React, as time moves. */
function NodeValue({ id, course, full, beside, alone }: NodeValueProps) {
  const { t, i18n } = useTranslation(['translation', 'charts']);
  const format = useMemo(() => valueFormat(variable(id).unit, i18n.language), [id, i18n.language]);
  const short = SHORT[variable(id).unit];
  const index = variableIndex(id);
  const before = course.trajectory.columns[index]?.[0] ?? NaN;
  const line = useRef<HTMLElement>(null);
  const text = useRef<HTMLElement>(null);
  const arrow = useRef<HTMLElement>(null);
  const said = useRef<HTMLElement>(null);
  const shown = useRef(NaN);
  useEffect(() => {
    shown.current = NaN;
  }, [format, full, before, alone]);
  useReader(({ sample, compared }) => {
    const now = (beside ? compared : sample).values[index] ?? NaN;
    const quantised = format.quantise(now);
    const filled = alone ? line.current?.closest<HTMLElement>('.cause-node') : line.current;
    if (Object.is(quantised, shown.current) && filled?.dataset['change'] !== undefined) return;
    if (!filled || !text.current || !arrow.current || !said.current) return;
    shown.current = quantised;
    const { direction, amount } = changeOf(id, before, now, full);
    filled.dataset['change'] = direction;
    filled.style.setProperty('--amount', String(amount));
    text.current.textContent = format.text(quantised);
    arrow.current.textContent = ARROWS[direction];
    said.current.textContent = t(`charts:causes.change.${direction}`);
  });
  return (
    <small className="figures" ref={line} data-beside={beside ? '' : undefined}>
      {!alone && (
        <>
          <i className="course-mark" data-course={course.number} />
          <span className="visually-hidden">{course.title}: </span>
        </>
      )}
      <i ref={arrow} aria-hidden="true" />
      <bdi>
        <b ref={text} />
        {alone && short !== undefined && <span aria-hidden="true"> {t(short)}</span>}
      </bdi>
      <span className="visually-hidden">
        {t(format.unit.name)} <span ref={said} />
      </span>
    </small>
  );
}
