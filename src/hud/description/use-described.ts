import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { captionText } from '../../i18n/caption-text';
import { courseNames } from '../../i18n/course-names';
import { coursesListed } from '../../store/course-list';
import { loadCatalogue } from '../../store/structures/catalogue-client';
import { useSelect, useSession } from '../../store/use-store';
import { caption } from '../../timeline/caption';
import { timeInWords } from '../../timeline/wording';
import { usePlan } from '../use-plan';
import { useWords } from '../words';
import type { Described } from './describe';

/** Gathers what the description of the present frame is made from. @param base where the app's files lie */
export function useDescribed(base: string): () => Described {
  const { i18n } = useTranslation(['translation', 'description']);
  const { store, frameLoop, metrics } = useSession();
  const { administrations, course } = usePlan();
  const words = useWords();
  const structure = useChosenStructure(base, i18n.language);
  return useCallback(() => {
    const state = store.getState();
    const { sample, compared, hours } = frameLoop.frame;
    const comparing = state.comparedTrajectory !== null;
    return {
      scale: state.scale,
      moment: words.moment(timeInWords(hours, administrations)),
      caption: captionText(i18n, caption(sample, state.scale, course)),
      selected: state.selected,
      values: sample.values,
      beside: comparing ? compared.values : null,
      courses: comparing ? picturedNames(i18n, state) : null,
      spines: metrics.dendriteLengthMicrometres > 0 ? metrics.spinesShown : 0,
      receptors: metrics.nmdaReceptorsShown,
      blocked: metrics.nmdaReceptorsBlocked,
      structure,
    };
  }, [store, frameLoop, metrics, administrations, course, words, i18n, structure]);
}

/** The two courses of the picture, as they are called among all. */
function picturedNames(
  i18n: Parameters<typeof courseNames>[0],
  state: Parameters<typeof coursesListed>[0],
): readonly [string, string] {
  const listed = coursesListed(state);
  const [present = '', beside = ''] = courseNames(i18n, listed).filter(
    (_, index) => listed[index]?.pictured,
  );
  return [present, beside];
}

/** Name and role of what is chosen in the picture, once the atlas is here; null while nothing is. */
function useChosenStructure(base: string, language: string): Described['structure'] {
  const id = useSelect((state) => state.structure);
  const [chosen, setChosen] = useState<Described['structure']>(null);
  useEffect(() => {
    let wanted = true;
    const set = (next: Described['structure']): void => {
      if (wanted) setChosen(next);
    };
    if (id === null) queueMicrotask(() => set(null));
    else
      loadCatalogue(base, language).then(
        ({ byId }) => {
          const entry = byId.get(id);
          set(entry === undefined ? null : { name: entry.english, role: entry.role });
        },
        () => set(null),
      );
    return () => {
      wanted = false;
    };
  }, [base, id, language]);
  return chosen;
}
