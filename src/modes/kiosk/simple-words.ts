import { useTranslation } from 'react-i18next';
import type { StoryId } from '../../contract/kiosk';

/** The words for children of a story's steps. Which steps there are stands in the tour; a test compares the two. */
export function useSimpleStory(story: StoryId): (step: string) => string {
  const { t } = useTranslation('kiosk');
  const say = t as unknown as (key: string) => string;
  return (step) => say(`simple.stories.${story}.${step}`);
}
