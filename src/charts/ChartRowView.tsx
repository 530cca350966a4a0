import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { variable } from '../contract/variables';
import { directionOfText } from '../i18n/locale';
import { numberFormat, UNIT_STYLES, valueFormat } from '../i18n/numbers';
import { cssColourOf } from '../palette/variable-colours';
import { valueAt } from '../simulation/trajectory';
import { useCourses } from '../store/use-courses';
import { useActions, useReader, useSelect } from '../store/use-store';
import { writeText } from '../store/write-text';
import type { TimelineAxis } from '../timeline/axis';
import type { SolvedBand } from './bands/band-between';
import { ChartKey } from './ChartKey';
import type { ChartRow } from './chart-rows';
import { PublishedMarks } from './PublishedMarks';
import type { Papers } from './use-papers';
import { usePlot } from './use-plot';
import { usePlotData } from './use-plot-data';

interface ChartRowViewProps {
  readonly row: ChartRow;
  /** Of the window that is shown. */
  readonly axis: TimelineAxis;
  readonly band: SolvedBand | null;
  readonly papers: Papers;
}

/** One row: name and reading at the side, the curve over the axis. */
export function ChartRowView({ row, axis, band, papers }: ChartRowViewProps) {
  const { t, i18n } = useTranslation(['translation', 'charts']);
  const { id } = row;
  const language = i18n.language;
  const chosen = useSelect((state) => state.selected === id);
  const courses = useCourses();
  const { select } = useActions();
  const format = useMemo(() => valueFormat(variable(id).unit, language), [id, language]);
  const { data, labels, digits, summary } = usePlotData(row, axis, band);
  const host = useRef<HTMLDivElement>(null);
  usePlot(host, data, id);
  useEffect(() => {
    if (chosen) bringIntoView(host.current?.closest<HTMLElement>('.chart-row') ?? null);
  }, [chosen]);

  const readings = useRef<HTMLElement>(null);
  const shown = useRef<number[]>([]);
  useEffect(() => {
    shown.current = [];
  }, [format, courses]);
  useReader(({ hours }) => {
    courses.forEach(({ trajectory }, index) => {
      const quantised = format.quantise(valueAt(trajectory, id, hours));
      const element = readings.current?.querySelector(`[data-course='${index + 1}'] > .figures`);
      if (!element || Object.is(quantised, shown.current[index])) return;
      shown.current[index] = quantised;
      writeText(element, format.text(quantised));
    });
  });

  const place = (mark: number): string => `${((mark - data.low) / (data.high - data.low)) * 100}%`;
  const mark = numberFormat(language, digits);
  const { factor } = UNIT_STYLES[variable(id).unit];
  const unit = t(format.unit.name);
  const missing = Number.isNaN(data.curve.values[0] ?? NaN);
  return (
    <div
      className="chart-row"
      data-comparing={courses.length > 1 ? '' : undefined}
      style={{ color: cssColourOf(id, variable(id).stage) }}
    >
      <button type="button" className="chart-name" aria-pressed={chosen} onClick={() => select(id)}>
        <span>{t(`variables.${id}`)}</span>
        <bdi className="chart-value" dir={directionOfText(unit)} ref={readings}>
          {courses.map(({ title }, index) => (
            <span key={index} className="chart-reading" data-course={index + 1}>
              {courses.length > 1 && <span className="visually-hidden">{title}: </span>}
              <span className="figures" />
            </span>
          ))}{' '}
          <small>{unit}</small>
        </bdi>
      </button>
      {missing ? (
        <p className="chart-missing">{t('charts:notHere')}</p>
      ) : (
        <div className="chart-marks figures" aria-hidden="true">
          {data.marks.map((each) => (
            <span key={each} style={{ insetBlockEnd: place(each) }}>
              {mark(each * factor)}
            </span>
          ))}
        </div>
      )}
      <div className="chart-plot">
        <div className="chart-canvas" ref={host} role="img" aria-label={summary} />
        <PublishedMarks
          id={id}
          points={data.published}
          low={data.low}
          high={data.high}
          papers={papers}
        />
      </div>
      <ChartKey row={row} labels={labels} />
    </div>
  );
}

/** Scrolls the rows as little as shows this one; the page, and one that it stands in, stay where they are. */
function bringIntoView(row: HTMLElement | null): void {
  const scroller = row?.closest('.chart-scroll');
  if (row === null || scroller === null || scroller === undefined) return;
  const [seen, own] = [scroller.getBoundingClientRect(), row.getBoundingClientRect()];
  scroller.scrollTop += Math.max(0, own.bottom - seen.bottom) + Math.min(0, own.top - seen.top);
}
