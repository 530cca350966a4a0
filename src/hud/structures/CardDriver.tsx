import { useMemo, useRef, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { variable, variableIndex, type VariableId } from '../../contract/variables';
import { valueFormat } from '../../i18n/numbers';
import { cssColourOf } from '../../palette/variable-colours';
import { useActions, useReader } from '../../store/use-store';
import { writeText } from '../../store/write-text';

/** The variable behind a structure with its value now, and the way to what it rests on. */
export function CardDriver({ driver }: { driver: VariableId | null }) {
  const { t } = useTranslation('structures');
  if (driver === null) return <p className="structure-driver">{t('card.noDriver')}</p>;
  return <Driver key={driver} id={driver} />;
}

function Driver({ id }: { id: VariableId }) {
  const { t, i18n } = useTranslation(['translation', 'structures']);
  const { select, openPanel } = useActions();
  const format = useMemo(() => valueFormat(variable(id).unit, i18n.language), [id, i18n.language]);
  const value = useRef<HTMLElement>(null);
  const shown = useRef(NaN);
  const index = variableIndex(id);
  useReader((frame) => {
    const quantised = format.quantise(frame.sample.values[index] ?? NaN);
    if (quantised === shown.current || value.current === null) return;
    shown.current = quantised;
    writeText(value.current, format.text(quantised));
  });
  return (
    <div
      className="structure-driver"
      style={{ '--own': cssColourOf(id, variable(id).stage) } as CSSProperties}
    >
      <p>
        {t(`variables.${id}`)}
        <span>
          <bdi>
            <b className="figures" ref={value} /> {t(format.unit.name)}
          </bdi>
        </span>
      </p>
      <button
        type="button"
        onClick={() => {
          select(id);
          openPanel('values');
        }}
      >
        {t('structures:card.evidence')}
      </button>
    </div>
  );
}
