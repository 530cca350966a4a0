import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { variable, variableIndex } from '../contract/variables';
import { directionOfText } from '../i18n/figures';
import { numberFormat, UNIT_STYLES, valueFormat } from '../i18n/numbers';
import { cssColourOf } from '../palette/variable-colours';
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
  const comparing = useSelect((state) => state.comparedTrajectory !== null);
  const { select } = useActions();
  const format = useMemo(() => valueFormat(variable(id).unit, language), [id, language]);
  const { data, labels, digits, summary } = usePlotData(row, axis, band);
  const host = useRef<HTMLDivElement>(null);
  usePlot(host, data, id);

  const value = useRef<HTMLSpanElement>(null);
  const besideValue = useRef<HTMLSpanElement>(null);
  const shown = useRef([NaN, NaN]);
  const index = variableIndex(id);
  useEffect(() => {
    shown.current = [NaN, NaN];
  }, [format, comparing]);
  useReader(({ sample, compared }) => {
    write(value.current, 0, sample.values[index] ?? NaN);
    write(besideValue.current, 1, compared.values[index] ?? NaN);
  });
  const write = (element: HTMLElement | null, side: number, number: number): void => {
    const quantised = format.quantise(number);
    if (element === null || Object.is(quantised, shown.current[side])) return;
    shown.current[side] = quantised;
    writeText(element, format.text(quantised));
  };

  const place = (mark: number): string => `${((mark - data.low) / (data.high - data.low)) * 100}%`;
  const mark = numberFormat(language, digits);
  const { factor } = UNIT_STYLES[variable(id).unit];
  const unit = t(format.unit.name);
  const missing = Number.isNaN(data.curve.values[0] ?? NaN);
  return (
    <div className="chart-row" style={{ color: cssColourOf(id, variable(id).stage) }}>
      <button type="button" className="chart-name" aria-pressed={chosen} onClick={() => select(id)}>
        <span>{t(`variables.${id}`)}</span>
        <bdi className="chart-value" dir={directionOfText(unit)}>
          <span className="figures" ref={value} />
          {comparing && (
            <span className="chart-beside-value">
              <span className="visually-hidden">{t('charts:against')}</span>
              <span className="figures" ref={besideValue} />
            </span>
          )}{' '}
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
