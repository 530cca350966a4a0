import { useEffect, useRef, useState } from 'react';
import { variableIndex, type VariableId } from '../../contract/variables';
import { valueAt } from '../../simulation/trajectory';
import { useCourses, type SolvedCourse } from '../../store/use-courses';
import { useSelect } from '../../store/use-store';
import { hoursOf, positionOf, type TimelineAxis } from '../../timeline/axis';
import { curveAlong } from '../../timeline/curve';
import { administrationsOf } from '../../timeline/doses';
import { isOn } from '../../timeline/window';
import { scoreOf } from './notes';
import { playScore, type Playing } from './player';

/** How long the curves take at each speed, seconds. */
export const SOUND_SECONDS = { slow: 12, normal: 6, fast: 3 } as const;
export type SoundSpeed = keyof typeof SOUND_SECONDS;

/** More clicks than these would be a rattle. */
const MOST_CLICKS = 24;

/** The courses in which there is such a variable. */
function heard(courses: readonly SolvedCourse[], id: VariableId): readonly SolvedCourse[] {
  return courses.filter(({ trajectory }) =>
    Number.isFinite(trajectory.columns[variableIndex(id)]?.[0] ?? NaN),
  );
}

/** What is being played: how long a curve takes, and when each begins, seconds. */
interface Sounding {
  readonly seconds: number;
  readonly starts: readonly number[];
}

/** Where a sound is held: the instant, hours, and the value there. */
interface Held {
  readonly hours: number;
  readonly value: number;
}

export interface Sound {
  readonly speed: SoundSpeed;
  readonly setSpeed: (speed: SoundSpeed) => void;
  /** The curves that are played; null while nothing is. */
  readonly playing: Sounding | null;
  readonly held: Held | null;
  /** True if this browser was asked for a sound and plays none. */
  readonly silent: boolean;
  /** Begins, or stops. */
  readonly toggle: () => void;
  /** Holds what is played, or goes on with it. */
  readonly toggleHeld: () => void;
}

/** The selected variable over the shown window as sound: of two courses one in each ear, of more one after the other. */
export function useSound(axis: TimelineAxis): Sound {
  const courses = useCourses();
  const protocol = useSelect((state) => state.protocol.value);
  const selected = useSelect((state) => state.selected);
  const [speed, setSpeed] = useState<SoundSpeed>('normal');
  const [playing, setPlaying] = useState<Sounding | null>(null);
  const [held, setHeld] = useState<Held | null>(null);
  const [silent, setSilent] = useState(false);
  const player = useRef<Playing | null>(null);

  const forget = (): void => {
    player.current = null;
    setPlaying(null);
    setHeld(null);
  };
  const stop = (): void => {
    player.current?.stop();
    forget();
  };
  const play = (): void => {
    stop();
    const curves = heard(courses, selected).map(({ trajectory }) =>
      curveAlong(trajectory, selected, axis),
    );
    if (curves.length === 0) return;
    const doses = administrationsOf(protocol)
      .filter(({ start }) => isOn(axis, start))
      .slice(0, MOST_CLICKS)
      .map(({ start }) => positionOf(axis, start));
    const baseline = courses[0]?.trajectory.columns[variableIndex(selected)]?.[0] ?? NaN;
    const seconds = SOUND_SECONDS[speed];
    const score = scoreOf(curves, baseline, doses, seconds);
    player.current = playScore(score, {
      onEnd: forget,
      onRefused: () => {
        forget();
        setSilent(true);
      },
    });
    setSilent(player.current === null);
    if (player.current !== null)
      setPlaying({ seconds, starts: [...new Set(score.voices.map(({ start }) => start))] });
  };
  const toggleHeld = (): void => {
    const now = player.current;
    if (now === null) return;
    if (held !== null) {
      now.goOn();
      setHeld(null);
      return;
    }
    now.hold();
    const { voice, share } = now.place();
    const hours = hoursOf(axis, share);
    const course = heard(courses, selected)[voice];
    setHeld({ hours, value: course ? valueAt(course.trajectory, selected, hours) : NaN });
  };
  // What is heard is what is shown: a change ends it, as does closing the chart.
  useEffect(
    () => () => {
      player.current?.stop();
      player.current = null;
      setPlaying(null);
      setHeld(null);
    },
    [courses, selected, axis],
  );
  const toggle = (): void => (playing === null ? play() : stop());
  return { speed, setSpeed, playing, held, silent, toggle, toggleHeld };
}
