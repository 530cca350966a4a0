import { useEffect, useMemo, useRef, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { variable, variableIndex, type VariableId } from '../../contract/variables';
import type { Strength } from '../../evidence/edges';
import { valueFormat } from '../../i18n/numbers';
import { cssColourOf } from '../../palette/variable-colours';
import { useActions, useReader, useSelect } from '../../store/use-store';
import { writeText } from '../../store/write-text';
import { Evidence } from './Evidence';

interface ValueRowProps {
  readonly id: VariableId;
  /** Unknown until the evidence has come. */
  readonly strength: Strength | undefined;
  /** True if only what was measured in people counts, and nothing behind this one was. */
  readonly setBack: boolean;
}

/** One variable: its plain and its technical name, whether it is unsure, its reading now (written outside React) and before; its sources when chosen. */
export function ValueRow({ id, strength, setBack }: ValueRowProps) {
  const { t, i18n } = useTranslation(['translation', 'terms', 'values']);
  const unsure = strength === 'disputed' || strength === 'assumed' ? strength : null;
  const chosen = useSelect((state) => state.selected === id);
  const before = useSelect((state) => state.trajectory.columns[variableIndex(id)]?.[0] ?? NaN);
  const { select } = useActions();
  const format = useMemo(() => valueFormat(variable(id).unit, i18n.language), [id, i18n.language]);
  const value = useRef<HTMLSpanElement>(null);
  const shown = useRef(NaN);
  const index = variableIndex(id);

  const row = useRef<HTMLLIElement>(null);
  // Opened for this variable: show it at once, without moving what is read later.
  useEffect(() => {
    if (row.current?.dataset['chosen'] !== undefined)
      row.current.scrollIntoView({ block: 'center' });
  }, []);

  useReader((frame) => {
    const quantised = format.quantise(frame.sample.values[index] ?? NaN);
    if (quantised === shown.current || value.current === null) return;
    shown.current = quantised;
    writeText(value.current, format.text(quantised));
  });

  return (
    <li
      ref={row}
      data-chosen={chosen ? '' : undefined}
      data-set-back={setBack ? '' : undefined}
      style={{ '--own': cssColourOf(id, variable(id).stage) } as CSSProperties}
    >
      <button type="button" aria-pressed={chosen} onClick={() => select(id)}>
        <span className="value-name">
          {t(`variables.${id}`)}
          <small>
            {t(`terms:${id}`)}
            {unsure !== null && <i data-strength={unsure}>{t(`values:mark.${unsure}`)}</i>}
            {setBack && <i data-strength="animals">{t('values:notInPeople')}</i>}
          </small>
        </span>
        <span className="value-now figures" ref={value} />
        <span className="value-unit">{t(format.unit.name)}</span>
        <span className="value-before figures">{format.text(format.quantise(before))}</span>
      </button>
      {chosen && <Evidence id={id} />}
    </li>
  );
}
