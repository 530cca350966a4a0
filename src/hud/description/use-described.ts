import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { captionText } from '../../i18n/caption-text';
import { courseNames } from '../../i18n/course-names';
import { valueAt } from '../../simulation/trajectory';
import { coursesListed, trajectoriesIn } from '../../store/course-list';
import { loadCatalogue } from '../../store/structures/catalogue-client';
import { loadPartWords } from '../../store/structures/part-names';
import { partOf } from '../../store/structures/parts';
import type { StoreState } from '../../store/store';
import { useSelect, useSession } from '../../store/use-store';
import { caption } from '../../timeline/caption';
import { timeInWords } from '../../timeline/wording';
import { usePlan } from '../use-plan';
import { useWords } from '../words';
import type { ComparedCourse, Described } from './describe';

/** Gathers what the description of the present frame is made from. @param base where the app's files lie */
export function useDescribed(base: string): () => Described {
  const { i18n } = useTranslation(['translation', 'description']);
  const { store, frameLoop, metrics } = useSession();
  const { administrations, course } = usePlan();
  const words = useWords();
  const structure = useChosenStructure(base, i18n.language);
  return useCallback(() => {
    const state = store.getState();
    const { sample, hours } = frameLoop.frame;
    return {
      scale: state.scale,
      moment: words.moment(timeInWords(hours, administrations)),
      caption: captionText(i18n, caption(sample, state.scale, course)),
      selected: state.selected,
      values: sample.values,
      courses: state.comparedTrajectory === null ? null : comparedNow(i18n, state, hours),
      spines: metrics.dendriteLengthMicrometres > 0 ? metrics.spinesShown : 0,
      receptors: metrics.nmdaReceptorsShown,
      blocked: metrics.nmdaReceptorsBlocked,
      structure,
    };
  }, [store, frameLoop, metrics, administrations, course, words, i18n, structure]);
}

/** All courses, as they are called, with what the selected variable is in each at this hour. */
function comparedNow(
  i18n: Parameters<typeof courseNames>[0],
  state: StoreState,
  hours: number,
): readonly ComparedCourse[] {
  const listed = coursesListed(state);
  const names = courseNames(i18n, listed);
  const solved = trajectoriesIn(state);
  return listed.map(({ pictured }, index) => {
    const trajectory = solved[index] ?? state.trajectory;
    const value = valueAt(trajectory, state.selected, hours);
    return { name: names[index] ?? '', value, pictured };
  });
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
    const part = partOf(id);
    if (id === null) queueMicrotask(() => set(null));
    else if (part !== undefined)
      loadPartWords(language).then(
        ({ name, role }) => set({ name: name[part.id], role: role[part.id] }),
        () => set(null),
      );
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
