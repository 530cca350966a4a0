import { useTranslation } from 'react-i18next';
import { variableIndex } from '../../../contract/variables';
import { numberFormat } from '../../../i18n/numbers';
import type { PopulationSummary } from '../../../simulation/population/population';
import { coursesListed } from '../../../store/course-list';
import { courseNames } from '../../../i18n/course-names';
import type { PopulationResult } from '../../../store/lab/population-desk';
import { TOLD_DAYS } from '../../../store/lab/population-hours';
import { BandChart } from './BandChart';
import { Rates } from './Rates';

const MADRS = variableIndex('madrs');
const DAY = 24;

/** Bands over time and rates, of each course. */
export function PeopleResult({ result, stale }: { result: PopulationResult; stale: boolean }) {
  const { t, i18n } = useTranslation('lab');
  const whole = numberFormat(i18n.language, 0);
  const { hours, courses, summaries } = result;
  const at = (hour: number): number => hours.indexOf(hour);
  const names = courseNames(i18n, coursesListed(courses));
  const shown = summaries.map((summary, index) => ({ name: names[index] ?? '', summary }));
  const told = (summary: PopulationSummary, hour: number): string =>
    whole(summary.median[MADRS]?.[at(hour)] ?? NaN);
  return (
    <div className="lab-result" data-stale={stale ? '' : undefined}>
      {stale && <p className="lab-warning lab-stale">{t('people.stale')}</p>}
      <h3>{t('people.bands')}</h3>
      <BandChart
        hours={hours}
        bands={shown.map(({ summary }) => ({
          low: summary.low[MADRS] ?? [],
          median: summary.median[MADRS] ?? [],
          high: summary.high[MADRS] ?? [],
        }))}
      />
      <ul className="lab-band-names">
        {shown.map(({ name, summary }, index) => (
          <li key={index}>
            <i className="course-mark" data-course={index + 1} />
            {name}
            <span className="visually-hidden">
              {t('people.bandsSummary', {
                name,
                before: told(summary, -DAY),
                day1: told(summary, DAY),
                day7: told(summary, 7 * DAY),
                day28: told(summary, 28 * DAY),
              })}
            </span>
          </li>
        ))}
      </ul>
      <p className="lab-hint">{t('people.bandsKey')}</p>
      {shown.map(({ name, summary }, index) => (
        <Rates
          key={index}
          name={name}
          summary={summary}
          columns={TOLD_DAYS.map((day) => ({ day, index: at(day * DAY) }))}
        />
      ))}
      <p className="lab-hint">{t('people.drawn', { count: result.n, seed: result.seed })}</p>
      <p className="lab-hint">{t('people.ratesNote')}</p>
    </div>
  );
}
