import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Patient } from '../../contract/patient';
import type { Protocol } from '../../contract/protocol';
import { editorOf, type Editor } from '../../store/lab/editor';
import type { Edits } from '../../store/lab/edits';
import { protocolProblem, type ProtocolProblem } from '../../store/lab/protocol-problem';
import { useSession } from '../../store/use-store';

export interface LabEditing {
  readonly editor: Editor;
  readonly edits: Edits;
  readonly protocol: Protocol;
  readonly patient: Patient;
  /** Takes the protocol over unless the contract refuses it; says why not. */
  changeProtocol(next: Protocol, key?: string): ProtocolProblem | null;
  changePatient(change: Partial<Patient>, key?: string): void;
}

/** What is edited, as edited so far, and how it is changed. */
export function useLab(): LabEditing {
  const { t } = useTranslation('lab');
  const editor = editorOf(useSession().store);
  const edits = useStore(editor.edits);
  const { protocol, patient } = edits.present;
  return {
    editor,
    edits,
    protocol: protocol.value,
    patient: patient.value,
    changeProtocol(next, key) {
      // What began as a preset is no longer what the preset's name says.
      const value = protocol.preset === null ? next : { ...next, name: t('course.ownName') };
      const problem = protocolProblem(value);
      if (problem === null) editor.change({ protocol: { preset: null, value } }, key);
      return problem;
    },
    changePatient(change, key) {
      const value = { ...patient.value, ...change };
      editor.change({ patient: { preset: null, value } }, key);
    },
  };
}
