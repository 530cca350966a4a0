import { useEffect, useRef, useState } from 'react';
import { variableIndex } from '../../contract/variables';
import { useCourses } from '../../store/use-courses';
import { useSelect } from '../../store/use-store';
import { positionOf, type TimelineAxis } from '../../timeline/axis';
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

/** What is being played: how long a curve takes, and when each begins, seconds. */
export interface Sounding {
  readonly seconds: number;
  readonly starts: readonly number[];
}

/** The selected variable over the shown window as sound: of two courses one in each ear, of more one after the other. */
export function useSound(axis: TimelineAxis) {
  const courses = useCourses();
  const protocol = useSelect((state) => state.protocol.value);
  const selected = useSelect((state) => state.selected);
  const [speed, setSpeed] = useState<SoundSpeed>('normal');
  const [playing, setPlaying] = useState<Sounding | null>(null);
  const [silent, setSilent] = useState(false);
  const player = useRef<Playing | null>(null);

  const stop = (): void => {
    player.current?.stop();
    player.current = null;
    setPlaying(null);
  };
  const play = (): void => {
    stop();
    const curves = courses
      .map(({ trajectory }) => curveAlong(trajectory, selected, axis))
      .filter(({ values }) => Number.isFinite(values[0] ?? NaN));
    if (curves.length === 0) return;
    const doses = administrationsOf(protocol)
      .filter(({ start }) => isOn(axis, start))
      .slice(0, MOST_CLICKS)
      .map(({ start }) => positionOf(axis, start));
    const baseline = courses[0]?.trajectory.columns[variableIndex(selected)]?.[0] ?? NaN;
    const seconds = SOUND_SECONDS[speed];
    const score = scoreOf(curves, baseline, doses, seconds);
    player.current = playScore(score, () => {
      player.current = null;
      setPlaying(null);
    });
    setSilent(player.current === null);
    if (player.current !== null)
      setPlaying({ seconds, starts: [...new Set(score.voices.map(({ start }) => start))] });
  };
  // What is heard is what is shown: a change ends it, as does closing the chart.
  useEffect(
    () => () => {
      player.current?.stop();
      player.current = null;
      setPlaying(null);
    },
    [courses, selected, axis],
  );
  return { speed, setSpeed, playing, silent, toggle: () => (playing === null ? play() : stop()) };
}
