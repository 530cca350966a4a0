import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { StandardView } from '../../store/state';
import { showsBrain } from '../../store/store';
import { useActions, useSelect } from '../../store/use-store';
import { useFocusHandedOn } from '../use-focus-handed-on';
import { CutTools } from './CutTools';
import type { Side } from './orientation';
import { OrientationMark } from './OrientationMark';
import './view-tools.css';

const VIEWS: readonly StandardView[] = [
  'left',
  'anterior',
  'superior',
  'right',
  'posterior',
  'inferior',
  'standing',
];

/** Which way the brain is turned; opened, the ways to turn it and to cut it. */
export function ViewTools() {
  const [open, setOpen] = useState(false);
  const inBrain = useSelect((state) => showsBrain(state.scale));
  return inBrain ? <Tools open={open} setOpen={setOpen} /> : null;
}

interface ToolsProps {
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
}

function Tools({ open, setOpen }: ToolsProps) {
  const { t } = useTranslation('structures');
  const id = useId();
  const [side, setSide] = useState<Side>('left');
  const tools = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useFocusHandedOn(tools);
  const opaque = useSelect((state) => state.opaque);
  const { lookFrom, changeView } = useActions();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    opener.current?.focus({ preventScroll: true });
    setOpen(false);
  };
  return (
    <div className="view-tools" ref={tools} onKeyDown={onKeyDown}>
      {open && (
        <div id={id} className="view-tools-sheet panel" role="group" aria-label={t('views.open')}>
          <h2>{t('views.heading')}</h2>
          <div className="view-tools-sides">
            {VIEWS.map((view) => (
              <button key={view} type="button" onClick={() => lookFrom(view)}>
                {t(`views.${view}`)}
              </button>
            ))}
          </div>
          <CutTools />
          <label className="view-tools-switch">
            <input
              type="checkbox"
              checked={opaque}
              onChange={(event) => changeView({ opaque: event.target.checked })}
            />
            {t('views.opaque')}
          </label>
        </div>
      )}
      <button
        ref={opener}
        type="button"
        className="view-tools-open"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={t(`views.seen.${side}`)}
        onClick={() => setOpen(!open)}
      >
        <OrientationMark onSide={setSide} />
      </button>
    </div>
  );
}
