import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { variable, type VariableId } from '../contract/variables';
import { UNIT_STYLES, valueFormat } from '../i18n/numbers';
import { useSelect } from '../store/use-store';
import type { TimelineAxis } from '../timeline/axis';
import { curveAlong } from '../timeline/curve';
import { administrationsOf } from '../timeline/doses';
import { ticksIn } from '../timeline/window';
import { bandAlong, type SolvedBand } from './bands/band-between';
import { valueAxis, type ChartRow } from './chart-rows';
import type { PlotData } from './plot';
import { publishedFor, type Published } from './published';

/** Dose edges that keep their corners in a curve; a longer series would cost more than it shows. */
const MOST_CORNERS = 40;

interface RowData {
  readonly data: PlotData;
  readonly labels: Published['labels'];
  /** Decimals of the marks. */
  readonly digits: number;
  /** The curve in words. */
  readonly summary: string;
}

/** Where doses begin and end, of what is shown and of what is beside it, hours. */
function useCorners(): readonly number[] {
  const protocol = useSelect((state) => state.protocol.value);
  const beside = useSelect((state) => state.comparedProtocol);
  return useMemo(
    () =>
      [protocol, ...(beside === null ? [] : [beside.value])].flatMap((each) =>
        administrationsOf(each)
          .slice(0, MOST_CORNERS)
          .flatMap(({ start, end }) => [start, end]),
      ),
    [protocol, beside],
  );
}

/** What a row draws, and the same in words. */
export function usePlotData(row: ChartRow, axis: TimelineAxis, band: SolvedBand | null): RowData {
  const { t, i18n } = useTranslation(['translation', 'charts']);
  const trajectory = useSelect((state) => state.trajectory);
  const compared = useSelect((state) => state.comparedTrajectory);
  const protocol = useSelect((state) => state.protocol.preset);
  const besideProtocol = useSelect((state) => state.comparedProtocol?.preset ?? null);
  const corners = useCorners();

  const { data, labels, digits } = useMemo(() => {
    const draw = (from: typeof trajectory, id: VariableId) => curveAlong(from, id, axis, corners);
    const curve = draw(trajectory, row.id);
    const second = row.second === undefined ? null : draw(trajectory, row.second.id);
    const beside = compared === null ? null : draw(compared, row.id);
    const doubt = band === null ? null : bandAlong(band, row.id, axis);
    const published = publishedFor(row, protocol, axis, besideProtocol);
    const values = published.points.map(({ value }) => value);
    const { factor } = UNIT_STYLES[variable(row.id).unit];
    const low = Math.min(
      curve.low,
      beside?.low ?? Infinity,
      ...(doubt?.low ?? []).filter(Number.isFinite),
      ...values,
    );
    const high = Math.max(
      curve.high,
      second?.high ?? -Infinity,
      beside?.high ?? -Infinity,
      ...(doubt?.high ?? []).filter(Number.isFinite),
      ...values,
    );
    // Marks are round in the unit that is read.
    const range = valueAxis(low * factor, high * factor, [
      row.covers[0] * factor,
      row.covers[1] * factor,
    ]);
    const plot: PlotData = {
      low: range.low / factor,
      high: range.high / factor,
      marks: range.marks.map((mark) => mark / factor),
      curve,
      second,
      beside,
      band: doubt,
      ticks: ticksIn(axis)
        .filter(({ rank }) => rank < 4)
        .map(({ position }) => position),
      published: published.points,
    };
    return { data: plot, labels: published.labels, digits: range.digits };
  }, [trajectory, compared, axis, corners, protocol, besideProtocol, row, band]);

  const format = valueFormat(variable(row.id).unit, i18n.language);
  const written = (value: number): string => format.text(format.quantise(value));
  const summary = t('charts:summary', {
    name: t(`variables.${row.id}`),
    low: written(data.curve.low),
    high: written(data.curve.high),
    unit: t(format.unit.name),
  });
  return { data, labels, digits, summary };
}
