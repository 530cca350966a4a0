import { RPC_ERRORS, type EmbedSample, type EmbedState } from '../contract/embed';
import { VARIABLES } from '../contract/variables';
import { createSample, sampleAt } from '../simulation/trajectory';
import { choiceOf, chosenPatient, chosenProtocol } from '../store/chosen';
import type { FrameLoop } from '../store/frame-loop';
import type { ScenePort } from '../store/scene-port';
import { isMotionReduced } from '../store/state';
import type { SynaptariumStore } from '../store/store';
import type { EmbedMethods } from './embed-dispatcher';
import { EmbedError } from './embed-error';

export interface EmbedSubject {
  readonly store: SynaptariumStore;
  readonly frameLoop: FrameLoop;
  /** Waits while the picture loads; `null` if there is none and will be none. */
  readonly scene: () => Promise<ScenePort | null>;
  /** Of the app. */
  readonly version: string;
}

/** The methods of design.md's embed interface, on parameters that have been checked. */
export function createEmbedMethods({
  store,
  frameLoop,
  scene,
  version,
}: EmbedSubject): EmbedMethods {
  const currentHours = (): number => {
    const { playing, anchorHours } = store.getState().playback;
    return playing ? frameLoop.frame.hours : anchorHours;
  };
  const horizon = (): number => store.getState().axis.hours.at(-1) ?? 0;
  const state = (): EmbedState => {
    const now = store.getState();
    return {
      hours: currentHours(),
      playing: now.playback.playing,
      scale: now.scale,
      protocol: choiceOf(now.protocol),
      patient: choiceOf(now.patient),
      mechanisms: [...now.mechanisms],
      mode: now.mode,
      theme: now.theme,
      language: now.language,
      selected: now.selected,
      horizonHours: horizon(),
      version,
    };
  };
  /** Waits until what the store says is on screen. Without a picture the frame alone is brought up to date. */
  const shown = async (): Promise<void> => {
    const port = await scene();
    if (port === null) frameLoop.flush();
    else await port.settled();
  };
  const picture = async (): Promise<ScenePort> => {
    const port = await scene();
    if (port === null)
      throw new EmbedError(RPC_ERRORS.noPicture, 'There is no picture on this device');
    return port;
  };
  const sample = (asked: number): EmbedSample => {
    const { trajectory, axis } = store.getState();
    const hours = Math.min(horizon(), Math.max(axis.hours[0] ?? 0, asked));
    const at = createSample();
    sampleAt(trajectory, hours, at);
    const known = VARIABLES.map(({ id, unit }, index) => ({
      id,
      unit,
      value: at.values[index] ?? NaN,
    })).filter(({ value }) => Number.isFinite(value));
    return {
      hours,
      values: Object.fromEntries(known.map(({ id, value }) => [id, value])),
      units: Object.fromEntries(known.map(({ id, unit }) => [id, unit])),
    };
  };
  const after = async (effect: () => void): Promise<EmbedState> => {
    effect();
    await shown();
    return state();
  };
  const actions = () => store.getState().actions;

  return {
    getState: state,
    getSample: ({ hours }) => sample(hours ?? currentHours()),
    async seek({ hours }) {
      const reached = actions().seek(hours);
      await shown();
      return reached;
    },
    play: () =>
      after(() => {
        actions().setDisplayRunning(!isMotionReduced(store.getState()));
        actions().play();
      }),
    pause: () =>
      after(() => {
        actions().pause();
        actions().setDisplayRunning(false);
      }),
    setScale: ({ scale }) => after(() => actions().setScale(scale)),
    setProtocol: ({ protocol }) => after(() => actions().setProtocol(chosenProtocol(protocol))),
    setPatient: ({ patient }) => after(() => actions().setPatient(chosenPatient(patient))),
    select: ({ id }) => after(() => actions().select(id)),
    async capture({ width, height }) {
      const port = await picture();
      await port.settled();
      return port.capture({
        ...(width === undefined ? {} : { width }),
        ...(height === undefined ? {} : { height }),
      });
    },
    async getRenderInfo() {
      const port = await picture();
      // To wait for a frame is to draw one: whoever counts frames must not add to them.
      if (port.renderInfo().frames === 0) await port.settled();
      return { ...port.renderInfo() };
    },
  };
}
