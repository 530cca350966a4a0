import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lazyPart } from '../../store/lazy-part';
import { isAlone, toggleAlone, toggleHidden, type Part } from '../../store/structures/parts';
import { useActions, useSelect } from '../../store/use-store';
import { Explained } from '../glossary/Explained';
import { Card } from './Card';
import { CardDriver } from './CardDriver';
import './card.css';

const PartSources = lazyPart(async () => (await import('./PartSources')).PartSources);

/** What is known of a chosen part of an inner scale, and how it is drawn. */
export function PartCard({ part }: { part: Part }) {
  const { t } = useTranslation(['parts', 'structures']);
  const { changeView } = useActions();
  const hidden = useSelect((state) => state.hidden);
  const alone = isAlone(part, hidden);
  const [asked, setAsked] = useState(false);
  const name = t(`parts:name.${part.id}`);
  return (
    <Card subject={name} name={name} onClose={() => changeView({ structure: null })}>
      <div className="structure-acts">
        <button
          type="button"
          aria-pressed={alone}
          onClick={() => changeView({ hidden: toggleAlone(part, hidden) })}
        >
          {t('structures:card.alone')}
        </button>
        {!alone && (
          <button type="button" onClick={() => changeView({ hidden: toggleHidden(part, hidden) })}>
            {t(hidden.includes(part.id) ? 'structures:card.show' : 'structures:card.hide')}
          </button>
        )}
      </div>
      <p className="structure-role">
        <Explained text={t(`parts:role.${part.id}`)} />
      </p>
      <CardDriver driver={part.variable} />
      <p className="structure-mark" data-mark="drawn">
        <b>{t('parts:drawn')}</b>{' '}
        <span>
          <Explained text={t(`parts:picture.${part.id}`)} />
        </span>
      </p>
      <details
        className="structure-source"
        onToggle={(event) => event.currentTarget.open && setAsked(true)}
      >
        <summary>{t('structures:card.source')}</summary>
        <Suspense fallback={null}>{asked && <PartSources part={part.id} />}</Suspense>
      </details>
    </Card>
  );
}
