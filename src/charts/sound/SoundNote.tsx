import { useTranslation } from 'react-i18next';
import { variable } from '../../contract/variables';
import { valueFormat } from '../../i18n/numbers';
import { useSelect } from '../../store/use-store';
import { useTimeWords } from '../use-time-words';
import type { Sound } from './use-sound';

/** What is heard, in words that stand beside it; a screen reader is told only where it was held, so that nothing talks into the sound. */
export function SoundNote({ sound }: { sound: Sound }) {
  const { t, i18n } = useTranslation(['translation', 'charts']);
  const selected = useSelect((state) => state.selected);
  const words = useTimeWords();
  const { playing, held, silent } = sound;
  const format = valueFormat(variable(selected).unit, i18n.language);
  return (
    <>
      {playing !== null && held === null && <span>{t('charts:heard')}</span>}
      <span role="status">
        {silent && t('charts:noSound')}
        {held !== null &&
          t('charts:held', {
            moment: words.moment(held.hours),
            name: t(`variables.${selected}`),
            value: format.text(format.quantise(held.value)),
            unit: t(format.unit.name),
          })}
      </span>
    </>
  );
}
