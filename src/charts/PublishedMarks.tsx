import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { variable, type VariableId } from '../contract/variables';
import { valueFormat } from '../i18n/numbers';
import { useRowWords } from '../store/use-row-words';
import { useActions } from '../store/use-store';
import { PLOT_PADDING } from './plot';
import type { PlacedPoint } from './published';
import type { Papers } from './use-papers';
import { useTimeWords } from './use-time-words';

interface PublishedMarksProps {
  readonly id: VariableId;
  readonly points: readonly PlacedPoint[];
  readonly low: number;
  readonly high: number;
  readonly papers: Papers;
}

/** Published points that can be pointed at and focused: each says who measured what, in how many of whom. */
export function PublishedMarks({ id, points, low, high, papers }: PublishedMarksProps) {
  const { t } = useTranslation(['translation', 'charts']);
  const { seek } = useActions();
  const describe = useDescribe(id, papers);
  const [open, setOpen] = useState<number | null>(null);
  const [stop, setStop] = useState(0);
  if (points.length === 0) return null;
  const room = PLOT_PADDING.above + PLOT_PADDING.below;
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    event.stopPropagation();
    const next = Math.min(points.length - 1, Math.max(0, stop + by));
    setStop(next);
    event.currentTarget.querySelectorAll('button')[next]?.focus();
  };
  const shown = open === null ? undefined : points[open];
  return (
    <div
      className="chart-points"
      role="group"
      aria-label={t('charts:points', { name: t(`variables.${id}`) })}
      onKeyDown={onKeyDown}
      onPointerLeave={() => setOpen(null)}
      onBlur={() => setOpen(null)}
    >
      {points.map((point, index) => {
        const share = (point.value - low) / (high - low);
        return (
          <button
            key={`${point.finding} ${point.hours}`}
            type="button"
            tabIndex={index === Math.min(stop, points.length - 1) ? 0 : -1}
            aria-label={describe(point).join('. ')}
            style={{
              insetInlineStart: `${(point.position * 100).toFixed(3)}%`,
              insetBlockStart: `calc(${PLOT_PADDING.above}px + (100% - ${room}px) * ${(1 - share).toFixed(4)})`,
            }}
            onPointerEnter={() => setOpen(index)}
            onFocus={() => {
              setOpen(index);
              setStop(index);
            }}
            onClick={() => {
              setOpen(index);
              seek(point.hours);
            }}
          />
        );
      })}
      {shown !== undefined && (
        <p
          className="chart-tip"
          aria-hidden="true"
          data-side={shown.position > 0.5 ? 'end' : 'start'}
          style={{ ['--at' as string]: `${(shown.position * 100).toFixed(3)}%` }}
        >
          {describe(shown).map((line) => (
            <span key={line}>{line}</span>
          ))}
        </p>
      )}
    </div>
  );
}

/** A point in words: value, time, who was measured, and where it is published. */
function useDescribe(id: VariableId, papers: Papers): (point: PlacedPoint) => string[] {
  const { t, i18n } = useTranslation(['translation', 'charts']);
  const words = useTimeWords();
  const row = useRowWords();
  const format = valueFormat(variable(id).unit, i18n.language);
  const text = (value: number): string => format.text(format.quantise(value));
  const unit = t(format.unit.name);
  return (point) => {
    const finding = papers.finding(point.finding);
    const lines = [
      point.spread > 0
        ? t('charts:pointSpread', { value: text(point.value), sd: text(point.spread), unit })
        : t('charts:point', { value: text(point.value), unit }),
      words.moment(point.hours),
      row.label(point.label),
    ];
    if (finding !== undefined) {
      if (finding.species !== null)
        lines.push(
          finding.n === null
            ? t('charts:species', { species: row.species(finding.species) })
            : t('charts:speciesNumber', {
                species: row.species(finding.species),
                n: row.count(finding.n),
              }),
        );
      lines.push(finding.citation);
    }
    return lines;
  };
}
