import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { variable, variableIndex } from '../contract/variables';
import { numberFormat, valueFormat } from '../i18n/numbers';
import { cssColourOf } from '../palette/variable-colours';
import { useActions, useFrame, useSelect } from '../store/use-store';
import { ChartKey } from './ChartKey';
import type { ChartRow } from './chart-rows';
import { usePlot } from './use-plot';
import { usePlotData } from './use-plot-data';

/** One row: name and reading at the side, the curve over the timeline's axis. */
export function ChartRowView({ row }: { row: ChartRow }) {
  const { t, i18n } = useTranslation();
  const { id } = row;
  const language = i18n.language;
  const chosen = useSelect((state) => state.selected === id);
  const { select } = useActions();
  const format = useMemo(() => valueFormat(variable(id).unit, language), [id, language]);
  const { data, labels, summary } = usePlotData(row);
  const host = useRef<HTMLDivElement>(null);
  usePlot(host, data, id);

  const value = useRef<HTMLSpanElement>(null);
  const shown = useRef(NaN);
  const index = variableIndex(id);
  useEffect(() => {
    shown.current = NaN;
  }, [format]);
  useFrame((frame) => {
    const quantised = format.quantise(frame.sample.values[index] ?? NaN);
    if (quantised === shown.current || value.current === null) return false;
    shown.current = quantised;
    value.current.textContent = format.text(quantised);
    return false;
  });

  const place = (mark: number): string => `${((mark - data.low) / (data.high - data.low)) * 100}%`;
  const mark = numberFormat(language, 0);
  return (
    <div className="chart-row" style={{ color: cssColourOf(id, variable(id).stage) }}>
      <button type="button" className="chart-name" aria-pressed={chosen} onClick={() => select(id)}>
        <span>{t(`variables.${id}`)}</span>
        <span className="chart-value">
          <span className="figures" ref={value} /> <small>{t(format.unit.name)}</small>
        </span>
      </button>
      <div className="chart-marks figures" aria-hidden="true">
        {data.marks.map((each) => (
          <span key={each} style={{ insetBlockEnd: place(each) }}>
            {mark(each)}
          </span>
        ))}
      </div>
      <div className="chart-plot" role="img" aria-label={summary}>
        <div className="chart-canvas" ref={host} />
      </div>
      <ChartKey row={row} labels={labels} />
    </div>
  );
}
