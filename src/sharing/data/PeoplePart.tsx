import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { openLab } from '../../store/lab/lab-view';
import { populationDeskOf } from '../../store/lab/population-desk';
import { useSession } from '../../store/use-store';
import { PeopleFiles } from './PeopleFiles';

/** Results of many people beside the data of single courses, or where they are made. */
export function PeoplePart() {
  const { t } = useTranslation('share');
  const { store } = useSession();
  const { result } = useStore(populationDeskOf(store).state);
  return (
    <section className="share-people">
      <h4>{t('data.people.title')}</h4>
      {result === null ? (
        <p className="share-hint">
          {t('data.people.none')}{' '}
          <button type="button" className="link" onClick={() => openLab(store, 'people')}>
            {t('data.people.open')}
          </button>
        </p>
      ) : (
        <PeopleFiles />
      )}
    </section>
  );
}
