import { useEffect, useRef, useState } from 'react';
import { variableIndex } from '../../contract/variables';
import { createSample, sampleAt } from '../../simulation/trajectory';
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

/** Where a sound is held: the instant, hours, and the value there. */
interface Held {
  readonly hours: number;
  readonly value: number;
}

export interface Sound {
  readonly speed: SoundSpeed;
  readonly setSpeed: (speed: SoundSpeed) => void;
  /** How long the curves take that are played, seconds; null while nothing is. */
  readonly playing: number | null;
  readonly held: Held | null;
  /** True if this browser was asked for a sound and plays none. */
  readonly silent: boolean;
  /** Begins, or stops. */
  readonly toggle: () => void;
  /** Holds what is played, or goes on with it. */
  readonly toggleHeld: () => void;
}

/** The selected variable over the shown window as sound, and the course beside it in the other ear. */
export function useSound(axis: TimelineAxis): Sound {
  const trajectory = useSelect((state) => state.trajectory);
  const compared = useSelect((state) => state.comparedTrajectory);
  const protocol = useSelect((state) => state.protocol.value);
  const selected = useSelect((state) => state.selected);
  const [speed, setSpeed] = useState<SoundSpeed>('normal');
  const [playing, setPlaying] = useState<number | null>(null);
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
    player.current = playScore(scoreOf(curves, baseline, doses, seconds), {
      onEnd: forget,
      onRefused: () => {
        forget();
        setSilent(true);
      },
    });
    setSilent(player.current === null);
    if (player.current !== null) setPlaying(seconds);
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
    const hours = hoursOf(axis, now.place());
    const { values } = sampleAt(trajectory, hours, createSample());
    setHeld({ hours, value: values[variableIndex(selected)] ?? NaN });
  };
  // What is heard is what is shown: a change ends it, as does closing the chart.
  useEffect(
    () => () => {
      player.current?.stop();
      player.current = null;
      setPlaying(null);
      setHeld(null);
    },
    [trajectory, compared, selected, axis],
  );
  const toggle = (): void => (playing === null ? play() : stop());
  return { speed, setSpeed, playing, held, silent, toggle, toggleHeld };
}
