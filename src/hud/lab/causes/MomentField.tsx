import { useTranslation } from 'react-i18next';
import { useActions } from '../../../store/use-store';
import { timeInWords } from '../../../timeline/wording';
import { usePlan } from '../../use-plan';
import { useWords } from '../../words';
import { ChoiceField } from '../ChoiceField';

/** Which moment is asked about: where the laboratory covers the timeline, and for whoever would rather choose than drag. */
export function MomentField({ hours }: { hours: number }) {
  const { t } = useTranslation('lab');
  const { seek } = useActions();
  const { administrations, landmarks } = usePlan();
  const words = useWords();
  const now = Math.round(hours * 60) / 60;
  const named = landmarks.some((each) => Math.abs(each - now) < 1 / 60);
  const all = named ? landmarks : [...landmarks, now].sort((a, b) => a - b);
  const chosen = all.reduce((near, each) =>
    Math.abs(each - now) < Math.abs(near - now) ? each : near,
  );
  return (
    <ChoiceField
      label={t('causes.moment')}
      value={String(chosen)}
      choices={all.map((each) => ({
        id: String(each),
        name: words.moment(timeInWords(each, administrations)),
      }))}
      onChoose={(id) => seek(Number(id))}
    />
  );
}
