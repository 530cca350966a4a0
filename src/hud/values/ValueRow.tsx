import { useMemo, useRef, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { variableIndex, type VariableId } from '../../contract/variables';
import { useActions, useFrame, useSelect } from '../../store/use-store';
import { colourVariable, valueFormat } from '../variable-style';
import { Evidence } from './Evidence';

/** One variable: its name, its reading now (written outside React) and before; its sources when chosen. */
export function ValueRow({ id }: { id: VariableId }) {
  const { t, i18n } = useTranslation();
  const chosen = useSelect((state) => state.selected === id);
  const before = useSelect((state) => state.trajectory.columns[variableIndex(id)]?.[0] ?? NaN);
  const { select } = useActions();
  const format = useMemo(() => valueFormat(id, i18n.language), [id, i18n.language]);
  const value = useRef<HTMLSpanElement>(null);
  const shown = useRef(NaN);
  const index = variableIndex(id);

  useFrame((frame) => {
    const quantised = format.quantise(frame.sample.values[index] ?? NaN);
    if (quantised === shown.current || value.current === null) return false;
    shown.current = quantised;
    value.current.textContent = format.text(quantised);
    return false;
  });

  return (
    <li data-chosen={chosen ? '' : undefined} style={{ '--own': colourVariable(id) } as CSSProperties}>
      <button type="button" aria-pressed={chosen} onClick={() => select(id)}>
        <span className="value-name">{t(`variables.${id}`)}</span>
        <span className="value-now figures" ref={value} />
        <span className="value-before figures">{format.text(format.quantise(before))}</span>
        <span className="value-unit">{t(format.unit.name)}</span>
      </button>
      {chosen && <Evidence id={id} />}
    </li>
  );
}
