import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { presetProtocol } from '../contract/presets';
import { PROTOCOL_NAMES } from '../i18n/preset-names';
import { lazyPart } from '../store/lazy-part';
import { useActions, useSelect } from '../store/use-store';
import { Course } from './Course';

const ComparedChoice = lazyPart(
  async () => (await import('./compare/ComparedChoice')).ComparedChoice,
);

/** What is given to whom, and what that is held against. */
export function Choices() {
  const { t } = useTranslation();
  const protocol = useSelect((state) => state.protocol);
  const patient = useSelect((state) => state.patient);
  const comparing = useSelect((state) => state.comparedTrajectory !== null);
  const { setProtocol, setPatient, compareWith } = useActions();
  const other = protocol.preset === 'ssri' ? 'iv-0.5' : 'ssri';
  return (
    <div className="choices">
      <Course
        pattern="header.course"
        protocol={protocol}
        patient={patient}
        onProtocol={setProtocol}
        onPatient={setPatient}
        protocolLabel={t('header.protocol')}
        patientLabel={t('header.patient')}
      />
      <span className="choices-detail">
        {!comparing && protocol.preset !== null && (
          <span>{t(`protocolDetails.${PROTOCOL_NAMES[protocol.preset]}`)}</span>
        )}
        {!comparing && (
          <button
            type="button"
            className="choices-compare"
            onClick={() => compareWith({ preset: other, value: presetProtocol(other) }, null)}
          >
            {t('header.compare')}
          </button>
        )}
      </span>
      <Suspense fallback={null}>{comparing && <ComparedChoice />}</Suspense>
    </div>
  );
}
