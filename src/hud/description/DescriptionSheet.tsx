import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReader, useSelect, useSession } from '../../store/use-store';
import { describe, type Description } from './describe';
import './description.css';
import { useDescribed } from './use-described';

/** The picture in words, to be read: opened from the menu, and kept up to date while it is open. */
export function DescriptionSheet({ base }: { base: string }) {
  const { t, i18n } = useTranslation(['translation', 'description']);
  const { frameLoop } = useSession();
  const described = useDescribed(base);
  const trajectory = useSelect((state) => state.trajectory);
  const [open, setOpen] = useState(false);
  const [shown, setShown] = useState<Description | null>(null);
  const last = useRef('');

  useReader(() => {
    if (!open) return;
    const now = described();
    const start = trajectory.columns.map((column) => column[0] ?? NaN);
    const next = describe(i18n, now, start);
    const key = JSON.stringify(next);
    if (key === last.current) return;
    last.current = key;
    setShown(next);
  });
  useEffect(() => frameLoop.invalidate(), [frameLoop, open, described]);

  const parts =
    shown === null
      ? []
      : ([
          ['seen', shown.overview],
          ['changed', shown.changes.length === 0 ? [t('description:little')] : shown.changes],
          ['chosen', shown.chosen],
        ] as const);
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
      {parts.map(([name, sentences]) => (
        <section key={name}>
          <h3>{t(`description:${name}`)}</h3>
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </section>
      ))}
    </div>
  );
}
