import {
  useLayoutEffect,
  useRef,
  type ComponentType,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { labViewOf, type LabSection } from '../../store/lab/lab-view';
import { useSession } from '../../store/use-store';
import { AccountsSection } from './accounts/AccountsSection';
import { CausesSection } from './causes/CausesSection';
import '../../palette/courses.css';
import './lab.css';
import './lab-small.css';
import './lab-controls.css';
import '../select-mark.css';
import './lab-evidence.css';
import { LabTabs } from './LabTabs';
import { PatientSection } from './patient/PatientSection';
import { PeopleSection } from './people/PeopleSection';
import { Readout } from './Readout';
import { TreatmentSection } from './treatment/TreatmentSection';
import { useLab } from './use-lab';

interface LabProps {
  /** Saves the results of many people. */
  readonly peopleFiles: ReactNode;
}

const VIEWS: Readonly<Record<LabSection, ComponentType<LabProps>>> = {
  treatment: TreatmentSection,
  patient: PatientSection,
  people: PeopleSection,
  accounts: AccountsSection,
  causes: CausesSection,
};

const TYPED_TEXT = 'input[type=text]';
const PAGE_ID = 'lab-page';

/** Where everything about a treatment can be changed and its consequences looked into. */
export function Lab(props: LabProps) {
  const { t } = useTranslation('lab');
  const view = labViewOf(useSession().store);
  const { section } = useStore(view);
  const { editor, edits } = useLab();
  const View = VIEWS[section];
  const root = useRef<HTMLDivElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const shown = useRef(section);
  // Another part begins at its top, whichever of these scrolls in this window.
  useLayoutEffect(() => {
    if (shown.current === section) return;
    shown.current = section;
    page.current?.scrollTo(0, 0);
    const panel = root.current?.closest('.side-panel');
    const past = root.current?.querySelector('.lab-head')?.getBoundingClientRect().height ?? 0;
    if (panel) panel.scrollTop = Math.min(panel.scrollTop, past);
  }, [section]);
  // Here Ctrl+Z takes back edits, not what was hidden in the picture; in a line of text it is the browser's.
  const onKeyDown = (event: KeyboardEvent): void => {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || (key !== 'z' && key !== 'y')) return;
    if (event.target instanceof Element && event.target.matches(TYPED_TEXT)) return;
    if (key === 'y' || event.shiftKey) editor.redo();
    else editor.undo();
    event.preventDefault();
  };
  return (
    <div className="lab" ref={root} onKeyDown={onKeyDown}>
      <div className="lab-head">
        <p className="lab-hint">{t('quiet')}</p>
        <div className="lab-history">
          <button
            type="button"
            className="lab-quiet"
            aria-disabled={edits.past.length === 0}
            onClick={editor.undo}
          >
            {t('undo')}
          </button>
          <button
            type="button"
            className="lab-quiet"
            aria-disabled={edits.future.length === 0}
            onClick={editor.redo}
          >
            {t('redo')}
          </button>
        </div>
      </div>
      <LabTabs
        chosen={section}
        controls={PAGE_ID}
        onChoose={(next) => view.setState({ section: next })}
      />
      <div
        ref={page}
        id={PAGE_ID}
        className="lab-page"
        role="tabpanel"
        aria-labelledby={`lab-tab-${section}`}
        tabIndex={-1}
      >
        <View key={section} {...props} />
      </div>
      <Readout />
    </div>
  );
}
