import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProtocolPresetId, presetProtocol, PROTOCOL_PRESET_IDS } from '../../../contract/presets';
import type { Protocol } from '../../../contract/protocol';
import { PROTOCOL_NAMES } from '../../../i18n/preset-names';
import type { ProtocolProblem } from '../../../store/lab/protocol-problem';
import {
  addDose,
  administrationCount,
  copyDose,
  moveDose,
  removeDose,
} from '../../../store/lab/schedule';
import { Compared } from '../courses/Compared';
import { ChoiceField } from '../ChoiceField';
import { useLab } from '../use-lab';
import { AddOns } from './AddOns';
import { DoseRow } from './DoseRow';
import { Maintenance } from './Maintenance';

/** What is given, when and how: from a preset, dose by dose. */
export function TreatmentSection() {
  const { t } = useTranslation(['translation', 'lab']);
  const { editor, edits, protocol, changeProtocol } = useLab();
  const { preset } = edits.present.protocol;
  const [open, setOpen] = useState(protocol.doses.length === 1 ? 0 : -1);
  const [problem, setProblem] = useState<ProtocolProblem | null>(null);
  const nameId = useId();
  const list = useRef<HTMLOListElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const act = (next: Protocol, opens: number): void => {
    const refused = changeProtocol(next);
    setProblem(refused);
    if (refused !== null) return;
    setOpen(opens);
    // The row that is open now keeps the focus that the pressed button had.
    setTimeout(() => {
      const heads = list.current?.querySelectorAll<HTMLElement>('.lab-dose > button');
      heads?.[opens]?.focus();
    });
  };
  const starts = [
    ...(preset === null ? [{ id: 'own', name: t('lab:course.own') }] : []),
    ...PROTOCOL_PRESET_IDS.map((id) => ({ id, name: t(`protocols.${PROTOCOL_NAMES[id]}`) })),
  ];
  return (
    <>
      <div className="lab-fields">
        <ChoiceField
          label={t('lab:course.start')}
          value={preset ?? 'own'}
          choices={starts}
          onChoose={(id) => {
            if (!isProtocolPresetId(id)) return;
            editor.change({ protocol: { preset: id, value: presetProtocol(id) } });
            setOpen(presetProtocol(id).doses.length === 1 ? 0 : -1);
            setProblem(null);
          }}
        />
        {preset === null && (
          <div className="lab-field">
            <label htmlFor={nameId}>{t('lab:course.name')}</label>
            <span className="lab-input">
              <input
                id={nameId}
                type="text"
                maxLength={120}
                value={protocol.name}
                aria-describedby={`${nameId}-hint`}
                aria-invalid={problem === 'name'}
                onChange={({ target }) =>
                  setProblem(changeProtocol({ ...protocol, name: target.value }, 'name'))
                }
                onBlur={editor.settle}
              />
            </span>
            <p className="lab-hint" id={`${nameId}-hint`}>
              {problem === 'name' ? t('lab:errors.name') : t('lab:course.nameHint')}
            </p>
          </div>
        )}
      </div>
      <h3>{t('lab:course.doses')}</h3>
      {protocol.doses.length === 0 && <p className="lab-hint">{t('lab:course.none')}</p>}
      <ol className="lab-doses" ref={list}>
        {protocol.doses.map((_, index) => (
          <DoseRow
            key={index}
            index={index}
            open={open === index}
            onToggle={() => setOpen(open === index ? -1 : index)}
            onCopy={() => act(copyDose(protocol, index), index + 1)}
            onMove={(by) => {
              if (protocol.doses[index + by] !== undefined)
                act(moveDose(protocol, index, by), index + by);
            }}
            onRemove={() => {
              act(removeDose(protocol, index), -1);
              add.current?.focus();
            }}
          />
        ))}
      </ol>
      <div className="lab-row">
        <button
          ref={add}
          type="button"
          className="lab-button"
          onClick={() => act(addDose(protocol), protocol.doses.length)}
        >
          {t('lab:course.add')}
        </button>
        <span className="lab-hint">
          {t('lab:course.count', { count: administrationCount(protocol) })}
        </span>
      </div>
      <p className="lab-error" role="status">
        {problem === null || problem === 'name' ? '' : t(`lab:errors.${problem}`)}
      </p>
      {protocol.doses.length > 0 && <Maintenance />}
      <Compared />
      <AddOns />
    </>
  );
}
