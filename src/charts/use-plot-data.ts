import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { variable } from '../contract/variables';
import { numberFormat, UNIT_STYLES } from '../i18n/numbers';
import { useSelect } from '../store/use-store';
import { curveAlong } from '../timeline/curve';
import { administrationsOf } from '../timeline/doses';
import { ticksOf } from '../timeline/ticks';
import { valueAxis, type ChartRow } from './chart-rows';
import type { PlotData } from './plot';
import { publishedFor, type Published } from './published';

/** Dose edges that keep their corners in a curve; a longer series would cost more than it shows. */
const MOST_CORNERS = 40;

interface RowData {
  readonly data: PlotData;
  readonly labels: Published['labels'];
  /** The curve in words. */
  readonly summary: string;
}

/** What a row draws, and the same in words. */
export function usePlotData(row: ChartRow): RowData {
  const { t, i18n } = useTranslation();
  const trajectory = useSelect((state) => state.trajectory);
  const axis = useSelect((state) => state.axis);
  const protocol = useSelect((state) => state.protocol);

  const { data, labels } = useMemo(() => {
    const corners = administrationsOf(protocol.value)
      .slice(0, MOST_CORNERS)
      .flatMap(({ start, end }) => [start, end]);
    const curve = curveAlong(trajectory, row.id, axis, corners);
    const second = row.second && curveAlong(trajectory, row.second.id, axis, corners);
    const published = publishedFor(row, protocol.preset, axis);
    const values = published.points.map((point) => point.value);
    const plot: PlotData = {
      ...valueAxis(
        Math.min(curve.low, ...values),
        Math.max(curve.high, second?.high ?? -Infinity, ...values),
        row.covers,
      ),
      curve,
      second: second ?? null,
      ticks: ticksOf(axis).map((tick) => tick.position),
      published: published.points,
    };
    return { data: plot, labels: published.labels };
  }, [trajectory, axis, protocol, row]);

  const unit = UNIT_STYLES[variable(row.id).unit];
  const number = numberFormat(i18n.language, unit.digits);
  const summary = t('chart.summary', {
    name: t(`variables.${row.id}`),
    low: number(data.curve.low),
    high: number(data.curve.high),
    unit: t(unit.name),
  });
  return { data, labels, summary };
}
