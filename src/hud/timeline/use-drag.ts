import { useEffect, useRef, type PointerEvent, type RefObject } from 'react';
import { isMotionReduced } from '../../store/state';
import { hoursNow, useActions, useFrame, useSelect, useSession } from '../../store/use-store';
import { hoursOf, positionOf } from '../../timeline/axis';
import { attract } from '../../timeline/detents';
import { usePlan } from '../use-plan';

/** Time in which the hand's lead over the needle shrinks to a third, seconds: the weight of the instrument. */
const WEIGHT_SECONDS = 0.055;
/** Reach of a detent, px. */
const DETENT_REACH = 12;
/** Travel along the axis per px of wheel. */
const WHEEL_SHARE = 0.00045;
/** The needle has arrived, px. */
const ARRIVED = 0.4;

/** Dragging, tapping and wheeling over the instrument. */
export function useDrag(surface: RefObject<HTMLDivElement | null>) {
  const session = useSession();
  const { seconds, frameLoop } = session;
  const { seek, play, pause } = useActions();
  const axis = useSelect((state) => state.axis);
  const playing = useSelect((state) => state.playback.playing);
  const reduced = useSelect(isMotionReduced);
  const { landmarks, landmarkPositions } = usePlan();
  const hand = useRef({
    pressed: false,
    gliding: false,
    resume: false,
    target: 0,
    at: 0,
    width: 1,
  });

  const hoursAtTarget = (position: number): number => {
    const detent = landmarkPositions.indexOf(position);
    return detent < 0 ? hoursOf(axis, position) : (landmarks[detent] ?? 0);
  };

  const aim = (position: number): void => {
    const state = hand.current;
    state.target = Math.min(1, Math.max(0, position));
    if (reduced) {
      seek(hoursAtTarget(state.target));
      return;
    }
    if (!state.gliding) {
      state.at = seconds();
      // Asked for here: in a frame it would make the browser lay out what has been written so far.
      state.width = surface.current?.clientWidth ?? 1;
    }
    state.gliding = true;
    frameLoop.invalidate();
  };

  const positionFrom = (event: PointerEvent): number => {
    const box = surface.current?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return 0;
    const position = (event.clientX - box.left) / box.width;
    return event.altKey ? position : attract(position, landmarkPositions, DETENT_REACH / box.width);
  };

  useFrame((frame) => {
    const state = hand.current;
    if (!state.gliding) return false;
    const now = seconds();
    const from = positionOf(axis, frame.hours);
    const share = 1 - Math.exp(-Math.max(0, now - state.at) / WEIGHT_SECONDS);
    state.at = now;
    const next = from + (state.target - from) * share;
    if (Math.abs(state.target - next) * state.width < ARRIVED) {
      state.gliding = false;
      if (frame.hours !== hoursAtTarget(state.target)) seek(hoursAtTarget(state.target));
      return false;
    }
    seek(hoursOf(axis, next));
    return true;
  });

  const latestAim = useRef(aim);
  useEffect(() => {
    latestAim.current = aim;
  });
  useEffect(() => {
    const element = surface.current;
    const onWheel = (event: WheelEvent): void => {
      if (event.ctrlKey) return;
      event.preventDefault();
      const pixels = (event.deltaY + event.deltaX) * (event.deltaMode === 1 ? 24 : 1);
      const { gliding, target } = hand.current;
      const from = gliding ? target : positionOf(axis, hoursNow(session));
      latestAim.current(from + pixels * WHEEL_SHARE);
    };
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  }, [surface, axis, session]);

  const release = (): void => {
    if (!hand.current.pressed) return;
    hand.current.pressed = false;
    surface.current?.removeAttribute('data-pressed');
    if (hand.current.resume) play();
  };
  return {
    onPointerDown(event: PointerEvent<HTMLDivElement>) {
      if (event.button !== 0) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      surface.current?.setAttribute('data-pressed', '');
      hand.current.pressed = true;
      hand.current.resume = playing;
      if (playing) pause();
      aim(positionFrom(event));
    },
    onPointerMove(event: PointerEvent<HTMLDivElement>) {
      if (hand.current.pressed) aim(positionFrom(event));
    },
    onPointerUp: release,
    onPointerCancel: release,
    onLostPointerCapture: release,
  };
}
