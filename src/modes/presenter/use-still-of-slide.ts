import { useEffect } from 'react';
import type { Slide } from '../../contract/slides';
import type { ScenePort } from '../../store/scene-port';
import { isAwayFrom } from '../../store/slides/slide-view';
import { useSession } from '../../store/use-store';
import { drawStill, stillOf } from './stills';

/** Time glides to a slide first. */
const ARRIVED_MILLISECONDS = 2500;

/** What is shown at rest becomes the still of its slide, for the list of slides and for the second window. */
export function useStillOfSlide(
  port: () => ScenePort | null,
  slide: Slide | undefined,
  ready: boolean,
): void {
  const session = useSession();
  useEffect(() => {
    if (!ready || slide === undefined || stillOf(slide) !== null) return undefined;
    let gone = false;
    const draw = async (): Promise<void> => {
      const scene = port();
      if (scene === null) return;
      await scene.settled();
      if (!gone && !isAwayFrom(session.store.getState(), slide.view)) await drawStill(scene, slide);
    };
    const later = window.setTimeout(() => void draw().catch(() => undefined), ARRIVED_MILLISECONDS);
    return () => {
      gone = true;
      window.clearTimeout(later);
    };
  }, [ready, port, slide, session]);
}
