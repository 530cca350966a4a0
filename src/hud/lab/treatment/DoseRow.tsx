import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { DoseForm } from './DoseForm';
import { useDoseWords } from '../../../i18n/dose-words';
import { useLab } from '../use-lab';

interface DoseRowProps {
  readonly index: number;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onCopy: () => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
}

/** One dose or series: said in a line, edited when opened. */
export function DoseRow({ index, open, onToggle, onCopy, onMove, onRemove }: DoseRowProps) {
  const { t } = useTranslation('lab');
  const { protocol } = useLab();
  const words = useDoseWords();
  const id = useId();
  const dose = protocol.doses[index];
  if (dose === undefined) return null;
  return (
    <li className="lab-dose" data-open={open ? '' : undefined}>
      <button type="button" aria-expanded={open} aria-controls={id} onClick={onToggle}>
        <span className="lab-dose-when">{words.when(dose)}</span>
        <span>{words.what(dose)}</span>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M4 6l4 4 4-4" />
        </svg>
      </button>
      <div id={id} hidden={!open} role="group" aria-label={t('dose.title', { number: index + 1 })}>
        {open && (
          <>
            <DoseForm index={index} dose={dose} />
            <div className="lab-row lab-dose-acts">
              <button type="button" className="lab-quiet" onClick={onCopy}>
                {t('dose.copy')}
              </button>
              <button
                type="button"
                className="lab-quiet"
                aria-disabled={index === 0}
                onClick={() => onMove(-1)}
              >
                {t('dose.earlier')}
              </button>
              <button
                type="button"
                className="lab-quiet"
                aria-disabled={index === protocol.doses.length - 1}
                onClick={() => onMove(1)}
              >
                {t('dose.later')}
              </button>
              <button type="button" className="lab-quiet" onClick={onRemove}>
                {t('dose.remove')}
              </button>
            </div>
          </>
        )}
      </div>
    </li>
  );
}
