import { useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { LAB_SECTIONS, type LabSection } from '../../store/lab/lab-view';

interface LabTabsProps {
  readonly chosen: LabSection;
  readonly onChoose: (section: LabSection) => void;
  /** Id of what the tabs show. */
  readonly controls: string;
}

/** The parts of the laboratory; arrows move between them, as in any row of tabs. */
export function LabTabs({ chosen, onChoose, controls }: LabTabsProps) {
  const { t } = useTranslation('lab');
  const row = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const forward = document.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = document.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const at = LAB_SECTIONS.indexOf(chosen);
    const count = LAB_SECTIONS.length;
    const to =
      event.key === forward
        ? (at + 1) % count
        : event.key === backward
          ? (at + count - 1) % count
          : event.key === 'Home'
            ? 0
            : event.key === 'End'
              ? count - 1
              : -1;
    const next = LAB_SECTIONS[to];
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next);
    row.current?.querySelectorAll<HTMLElement>('[role=tab]')[to]?.focus();
  };
  return (
    <div
      ref={row}
      className="lab-tabs"
      role="tablist"
      aria-label={t('sectionsLabel')}
      onKeyDown={onKeyDown}
    >
      {LAB_SECTIONS.map((id) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`lab-tab-${id}`}
          aria-selected={id === chosen}
          aria-controls={controls}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => onChoose(id)}
        >
          {t(`sections.${id}`)}
        </button>
      ))}
    </div>
  );
}
