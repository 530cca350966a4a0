import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NumberLimits } from '../../contract/limits';
import type { ProtocolProblem } from '../../store/lab/protocol-problem';
import { ChoiceField } from './ChoiceField';
import { NumberField } from './NumberField';

const HOURS = { hours: 1, days: 24 } as const;
type SpanUnit = keyof typeof HOURS;

interface SpanFieldProps {
  readonly label: string;
  readonly unitLabel: string;
  readonly hours: number;
  readonly limits: NumberLimits;
  /** True for a moment of the course instead of a length of time. */
  readonly fromStart?: boolean;
  readonly onHours: (hours: number) => ProtocolProblem | null | undefined;
  readonly onLeave: () => void;
}

/** Decimals in which hours come back from days to the last digit shown. */
const TIDY = 1e6;

/** A time in hours or days. The unit changes how it is written, not what it is. */
export function SpanField(props: SpanFieldProps) {
  const { label, unitLabel, hours, limits, fromStart = false, onHours, onLeave } = props;
  const { t } = useTranslation('lab');
  const [unit, setUnit] = useState<SpanUnit>(hours % HOURS.days === 0 ? 'days' : 'hours');
  const size = HOURS[unit];
  return (
    <NumberField
      key={unit}
      label={label}
      value={Math.round((hours / size) * TIDY) / TIDY}
      limits={{ ...limits, low: limits.low / size, high: limits.high / size }}
      step={unit === 'days' ? 1 : 0.5}
      unit={
        <ChoiceField
          bare
          label={unitLabel}
          value={unit}
          choices={(['hours', 'days'] as const).map((id) => ({
            id,
            name: t(fromStart ? `dose.fromStart.${id}` : `units.${id}`),
          }))}
          onChoose={setUnit}
        />
      }
      onValue={(value) => onHours(Math.round(value * size * TIDY) / TIDY)}
      onLeave={onLeave}
    />
  );
}
