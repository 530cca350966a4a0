import { useEffect, useRef, useState } from 'react';
import { variableIndex } from '../../contract/variables';
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

/** The selected variable over the shown window as sound, and the course beside it in the other ear. */
export function useSound(axis: TimelineAxis) {
  const trajectory = useSelect((state) => state.trajectory);
  const compared = useSelect((state) => state.comparedTrajectory);
  const protocol = useSelect((state) => state.protocol.value);
  const selected = useSelect((state) => state.selected);
  const [speed, setSpeed] = useState<SoundSpeed>('normal');
  const [playing, setPlaying] = useState<number | null>(null);
  const [silent, setSilent] = useState(false);
  const player = useRef<Playing | null>(null);

  const stop = (): void => {
    player.current?.stop();
    player.current = null;
    setPlaying(null);
  };
  const play = (): void => {
    stop();
    const curves = [trajectory, ...(compared === null ? [] : [compared])]
      .map((each) => curveAlong(each, selected, axis))
      .filter(({ values }) => Number.isFinite(values[0] ?? NaN));
    if (curves.length === 0) return;
    const doses = administrationsOf(protocol)
      .filter(({ start }) => isOn(axis, start))
      .slice(0, MOST_CLICKS)
      .map(({ start }) => positionOf(axis, start));
    const baseline = trajectory.columns[variableIndex(selected)]?.[0] ?? NaN;
    const seconds = SOUND_SECONDS[speed];
    player.current = playScore(scoreOf(curves, baseline, doses, seconds), () => {
      player.current = null;
      setPlaying(null);
    });
    setSilent(player.current === null);
    if (player.current !== null) setPlaying(seconds);
  };
  // What is heard is what is shown: a change ends it, as does closing the chart.
  useEffect(
    () => () => {
      player.current?.stop();
      player.current = null;
      setPlaying(null);
    },
    [trajectory, compared, selected, axis],
  );
  return { speed, setSpeed, playing, silent, toggle: () => (playing === null ? play() : stop()) };
}
