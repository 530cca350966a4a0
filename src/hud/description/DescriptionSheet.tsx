import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Trajectory } from '../../simulation/trajectory';
import { useReader, useSelect, useSession } from '../../store/use-store';
import { describe, type Description } from './describe';
import { describeChanges } from './describe-changes';
import './description.css';
import { useDescribed } from './use-described';

/** What is told, with the changes of the course that stands beside the present one, and what both are called. */
interface Shown extends Description {
  readonly besideChanges: readonly string[];
  readonly names: readonly string[];
}

function startOf({ columns }: Trajectory): readonly number[] {
  return columns.map((column) => column[0] ?? NaN);
}

/** The picture in words, to be read: opened from the menu, and kept up to date while it is open. */
export function DescriptionSheet({ base }: { base: string }) {
  const { t, i18n } = useTranslation(['translation', 'description']);
  const { frameLoop } = useSession();
  const described = useDescribed(base);
  const trajectory = useSelect((state) => state.trajectory);
  const other = useSelect((state) => state.comparedTrajectory);
  const [open, setOpen] = useState(false);
  const [shown, setShown] = useState<Shown | null>(null);
  const last = useRef('');

  useReader(({ compared }) => {
    if (!open) return;
    const now = described();
    const { scale, selected, courses } = now;
    const next = {
      ...describe(i18n, now, startOf(trajectory)),
      names: (courses ?? []).filter(({ pictured }) => pictured).map(({ name }) => name),
      besideChanges:
        other === null
          ? []
          : describeChanges(i18n, scale, selected, startOf(other), compared.values),
    };
    const key = JSON.stringify(next);
    if (key === last.current) return;
    last.current = key;
    setShown(next);
  });
  useEffect(() => frameLoop.invalidate(), [frameLoop, open, described]);

  const parts: (readonly [string, readonly string[]])[] = [];
  if (shown !== null) {
    const { names, changes, besideChanges } = shown;
    const told = (list: readonly string[]) =>
      list.length === 0 ? [t('description:little')] : list;
    parts.push([t('description:seen'), shown.overview]);
    if (names.length < 2) parts.push([t('description:changed'), told(changes)]);
    else
      names.forEach((course, side) =>
        parts.push([
          t('description:changedIn', { course }),
          told(side === 0 ? changes : besideChanges),
        ]),
      );
    parts.push([t('description:chosen'), shown.chosen]);
  }
  return (
    <div
      id="describe"
      popover="auto"
      data-paper
      className="description"
      role="dialog"
      aria-labelledby="describe-title"
      onToggle={(event) => {
        last.current = '';
        setOpen(event.newState === 'open');
      }}
    >
      <header>
        <h2 id="describe-title">{t('description:title')}</h2>
        <button type="button" className="quiet" popoverTarget="describe" popoverTargetAction="hide">
          {t('description:close')}
        </button>
      </header>
      {parts.map(([heading, sentences]) => (
        <section key={heading}>
          <h3>{heading}</h3>
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </section>
      ))}
    </div>
  );
}
