import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { TOUR_IDS } from '../../contract/tours';
import type { SearchSource } from '../../hud/search/search-item';
import { SearchPanel } from '../../hud/search/SearchPanel';
import { useOwnSources } from '../../hud/search/use-own-sources';
import { useActions } from '../../store/use-store';

/** The search over what the interface shows itself, and the guided tours. */
export function Search({ base }: { base: string }) {
  const own = useOwnSources(base);
  const tours = useTours();
  return <SearchPanel sources={useMemo(() => [...own, tours], [own, tours])} />;
}

/** Tours are found by their titles and by what they teach; choosing one starts it. */
function useTours(): SearchSource {
  const { t } = useTranslation('tours');
  const { visitTour, openPanel } = useActions();
  return useMemo(
    (): SearchSource => () =>
      Promise.resolve(
        TOUR_IDS.map((id) => {
          const goals = t(`list.${id}.goals`, { returnObjects: true });
          return {
            id,
            group: 'tours',
            title: t(`list.${id}.title`),
            also: [t(`list.${id}.title`, { lng: 'en' }), ...Object.values(goals)].join(' '),
            act: () => {
              openPanel('none');
              visitTour(id);
            },
          };
        }),
      ),
    [t, visitTour, openPanel],
  );
}
