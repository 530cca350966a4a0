import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCourses } from '../../store/use-courses';
import { useReader, useSelect, useSession } from '../../store/use-store';
import { caption } from '../../timeline/caption';
import { announcements } from '../announcements';
import { announceAt, announcementOf, speechSeconds, type Told } from './announcement';
import { describe } from './describe';
import { usePlan } from '../use-plan';
import { useDescribed } from './use-described';

const LOOK_EVERY_SECONDS = 0.5;

/**
 * The one region in which a screen reader hears what the picture shows: once a change has settled, never sooner than three
 * seconds after the last time, and while time plays only where the story turns and never into what is still being said.
 */
export function LiveDescription({ base }: { base: string }) {
  const { i18n } = useTranslation(['translation', 'description']);
  const { store, seconds, frameLoop } = useSession();
  const described = useDescribed(base);
  const { course } = usePlan();
  const courses = useCourses();
  const scene = `${useSelect((state) => state.scale)} ${courses.length}`;
  /** Which courses are compared, and which of them stand in the picture. */
  const compared =
    courses.length < 2
      ? ''
      : JSON.stringify(courses.map((course) => [course.title, course.pictured]));
  const selected = useSelect((state) => state.selected);
  const structure = useSelect((state) => state.structure);
  const [text, setText] = useState('');
  const memory = useRef({
    key: '',
    told: null as Told | null,
    before: null as Float64Array | null,
    at: -Infinity,
    saying: 0,
    looked: -Infinity,
    timer: 0,
  });

  useReader((frame) => {
    const state = store.getState();
    const { playing } = state.playback;
    const last = memory.current;
    // While it plays, a look now and then is enough.
    if (playing && frame.seconds - last.looked < LOOK_EVERY_SECONDS) return;
    last.looked = frame.seconds;
    // While time plays every minute is new; what is told then is where the story turns.
    const { key: what, context, values } = caption(frame.sample, state.scale, course);
    const when = playing
      ? `${what} ${context} ${values.drug}`
      : String(Math.round(frame.hours * 60));
    const key = `${scene} ${compared} ${selected} ${structure ?? ''} ${i18n.language} ${when}`;
    if (key === last.key) return;
    const first = last.key === '';
    last.key = key;
    window.clearTimeout(last.timer);
    if (first && last.told === null) {
      last.before = Float64Array.from(frame.sample.values);
      const now = described();
      const { subject, elsewhere, beside } = describe(i18n, now, null);
      last.told = { scene, caption: now.caption, subject, elsewhere, beside };
      return;
    }
    const tell = (): void => {
      if (!announcements.on()) return;
      const now = described();
      const description = describe(i18n, now, last.before);
      const { text: next, told } = announcementOf(description, { ...now, scene }, last.told);
      last.told = told;
      last.before = Float64Array.from(now.values);
      last.at = seconds();
      last.saying = speechSeconds(next);
      setText(next);
    };
    const wait = announceAt(seconds(), last.at, playing ? last.saying : 0) - seconds();
    last.timer = window.setTimeout(tell, wait * 1000);
  });
  useEffect(
    () => frameLoop.invalidate(),
    [frameLoop, scene, compared, selected, structure, i18n.language],
  );
  // Turned to a side, the picture has not changed in what it says, so that this is told by itself, and at once.
  useEffect(
    () =>
      store.subscribe(({ look }, before) => {
        if (look === before.look || look === null || look.view === 'cut') return;
        if (!announcements.on()) return;
        const turned = i18n.t(`description:turned.${look.view}`);
        memory.current.at = seconds();
        memory.current.saying = speechSeconds(turned);
        // The same side again is news again: a hand may have turned it away since.
        setText((said) => (said === turned ? `${turned}\u00a0` : turned));
      }),
    [store, seconds, i18n],
  );
  useEffect(() => {
    const last = memory.current;
    return () => window.clearTimeout(last.timer);
  }, []);

  return (
    <p className="visually-hidden live-description" aria-live="polite">
      {text}
    </p>
  );
}
