import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { limitsOf } from '../../../contract/limits';
import {
  DOSE_UNITS,
  doseSchema,
  DRUGS,
  ROUTES,
  type Dose,
  type Drug,
  type Route,
} from '../../../contract/protocol';
import { STUDIED } from '../../../evidence/studied';
import { inUnit, setDose, setSeries } from '../../../store/lab/schedule';
import { recordsFor } from '../../../store/lab/studied-range';
import { ChoiceField } from '../ChoiceField';
import { NumberField } from '../NumberField';
import { SpanField } from '../SpanField';
import { useLab } from '../use-lab';
import { StudiedNotes } from './StudiedNotes';

const LIMITS = {
  amount: limitsOf(doseSchema.entries.amount),
  minutes: limitsOf(doseSchema.entries.durationMinutes),
  hours: limitsOf(doseSchema.entries.hours),
  every: limitsOf(doseSchema.entries.everyHours),
  count: limitsOf(doseSchema.entries.count),
};

/** What a drug is usually given as; by this route, if it is ever given so. */
function usualOf(drug: Drug, route: Route): Partial<Dose> {
  if (drug === 'placebo') return { drug, route, amount: 0, unit: 'mg' };
  const of = STUDIED.filter((each) => each.drug === drug && each.usual !== undefined);
  const record = of.find((each) => each.route === route) ?? of[0];
  return record === undefined ? { drug, route } : { drug, route: record.route, ...record.usual };
}

/** The fields of one dose. A new drug or route comes with its usual amount. */
export function DoseForm({ index, dose }: { index: number; dose: Dose }) {
  const { t } = useTranslation('lab');
  const { editor, protocol, patient, changeProtocol } = useLab();
  const notesId = useId();
  const change = (part: Partial<Dose>, field: string) =>
    changeProtocol(setDose(protocol, index, part), `dose/${index}/${field}`);
  const { settle } = editor;
  const count = dose.count ?? 1;
  const small = dose.unit === 'mg/kg';
  return (
    <div className="lab-fields">
      <ChoiceField
        label={t('dose.drug')}
        value={dose.drug}
        choices={DRUGS.map((id) => ({ id, name: t(`drugs.${id}`) }))}
        onChoose={(drug) => {
          change(usualOf(drug, dose.route), 'drug');
          settle();
        }}
      />
      <ChoiceField
        label={t('dose.route')}
        value={dose.route}
        describedBy={notesId}
        choices={ROUTES.map((id) => ({ id, name: t(`routes.${id}`) }))}
        onChoose={(route) => {
          const known = recordsFor(STUDIED, { drug: dose.drug, route })[0]?.usual;
          change({ route, ...known }, 'route');
          settle();
        }}
      />
      {dose.drug !== 'placebo' && (
        <NumberField
          label={t('dose.amount')}
          value={dose.amount}
          limits={LIMITS.amount}
          step={small ? 0.05 : 1}
          describedBy={notesId}
          unit={
            <ChoiceField
              bare
              label={t('dose.unit')}
              value={dose.unit}
              choices={DOSE_UNITS.map((id) => ({ id, name: t(`units.${id}`) }))}
              onChoose={(unit) => {
                change(inUnit(dose, unit, patient.weightKg), 'unit');
                settle();
              }}
            />
          }
          onValue={(amount) => change({ amount }, 'amount')}
          onLeave={settle}
        />
      )}
      {dose.route === 'iv' && (
        <NumberField
          label={t('dose.duration')}
          value={dose.durationMinutes}
          limits={LIMITS.minutes}
          step={5}
          unit={<span className="lab-unit">{t('units.minutes')}</span>}
          onValue={(durationMinutes) => change({ durationMinutes }, 'minutes')}
          onLeave={settle}
        />
      )}
      <StudiedNotes id={notesId} index={index} dose={dose} />
      <SpanField
        label={t('dose.start')}
        unitLabel={t('dose.startUnit')}
        hours={dose.hours}
        limits={LIMITS.hours}
        fromStart
        onHours={(hours) => change({ hours }, 'hours')}
        onLeave={settle}
      />
      <NumberField
        label={t('dose.repeat')}
        value={count}
        limits={LIMITS.count}
        step={1}
        onValue={(next) => changeProtocol(setSeries(protocol, index, next), `dose/${index}/count`)}
        onLeave={settle}
      />
      {count > 1 && (
        <SpanField
          label={t('dose.every')}
          unitLabel={t('dose.everyUnit')}
          hours={dose.everyHours ?? 24}
          limits={LIMITS.every}
          onHours={(every) =>
            changeProtocol(setSeries(protocol, index, count, every), `dose/${index}/every`)
          }
          onLeave={settle}
        />
      )}
    </div>
  );
}
