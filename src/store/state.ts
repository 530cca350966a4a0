import type { CameraStand } from '../contract/camera';
import type { ChartView } from '../contract/chart';
import type { MechanismId } from '../contract/mechanisms';
import type { PanelId } from '../contract/panels';
import type { Patient } from '../contract/patient';
import type { PatientPresetId, ProtocolPresetId } from '../contract/presets';
import type { Protocol } from '../contract/protocol';
import type { TourId } from '../contract/tours';
import type { VariableId } from '../contract/variables';
import type { ContrastSetting, Detail, ScaleId, Language, Mode, Theme } from '../contract/view';
import type { Trajectory } from '../simulation/trajectory';
import type { TimelineAxis } from '../timeline/axis';
import type { DisplayClock, Playback } from '../timeline/playback';
import type { MoreCourses } from './more-courses';
import type { StructureView, ViewHistory } from './structure-view';

/** A protocol or patient and, if it is one, the preset it came from. */
export interface Chosen<Value, Preset extends string> {
  readonly preset: Preset | null;
  readonly value: Value;
}

/** Something the visitor should know: what is wrong and what still works. */
export interface Notice {
  readonly id: string;
  readonly tone: 'info' | 'warning' | 'error';
  /** Key of the text in i18n `notices.*`. */
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
}

export type Panel = 'none' | PanelId;

/** Sides from which the brain is commonly looked at, and the view that the scale opens with. */
export type StandardView =
  'left' | 'right' | 'anterior' | 'posterior' | 'superior' | 'inferior' | 'standing';
export type MotionSetting = 'system' | 'reduced' | 'full';

/** Slow state only. What changes in each frame lives in the frame (see frame-loop.ts). */
export interface State extends StructureView, ViewHistory {
  readonly protocol: Chosen<Protocol, ProtocolPresetId>;
  readonly patient: Chosen<Patient, PatientPresetId>;
  readonly mechanisms: readonly MechanismId[];
  /** What is shown beside it: another treatment, another person, or both; null is the same as above. */
  readonly comparedProtocol: Chosen<Protocol, ProtocolPresetId> | null;
  readonly comparedPatient: Chosen<Patient, PatientPresetId> | null;
  /** What is compared besides, in charts and tables. */
  readonly more: MoreCourses;
  /** Always the solution of protocol, patient and mechanisms. */
  readonly trajectory: Trajectory;
  /** Of what is shown beside it; null if nothing is. */
  readonly comparedTrajectory: Trajectory | null;
  /** Of `more.further`, one each. */
  readonly moreTrajectories: readonly Trajectory[];
  readonly axis: TimelineAxis;
  readonly playback: Playback;
  readonly display: DisplayClock;
  readonly scale: ScaleId;
  /** The variable that the sparkline shows and the panel opens at. */
  readonly selected: VariableId;
  readonly panel: Panel;
  /** Id of the paper at which the sources, and of the term at which the glossary is open. */
  readonly paper: string | null;
  readonly term: string | null;
  /** The chart as the visitor left it: the same when it is opened again. */
  readonly chart: ChartView;
  readonly mode: Mode;
  readonly theme: Theme;
  /** The language that is shown. */
  readonly language: Language;
  /** The language that a link or the visitor asked for; null is whatever the browser prefers. */
  readonly askedLanguage: Language | null;
  readonly motion: MotionSetting;
  /** What the operating system asks for; kept here so that the picture stays a function of state. */
  readonly systemReducedMotion: boolean;
  readonly contrast: ContrastSetting;
  /** Whether the operating system asks for more contrast. */
  readonly systemMoreContrast: boolean;
  /** Detail of the models that a link asked for; null is whatever suits the device. */
  readonly detail: Detail | null;
  /** What suits the device. */
  readonly deviceDetail: Detail;
  readonly seed: number;
  readonly notices: readonly Notice[];
  /** Id of the structure under the pointer or the focus, in the picture or in the list. */
  readonly pointed: string | null;
  /** How a hand has left the camera, written by the picture when it comes to rest; null is the standing view. */
  readonly camera: CameraStand | null;
  /** The guided tour that is being taken, and the id or number of its stop; null is its first. */
  readonly tour: TourId | null;
  readonly tourStop: string | null;
  /** True until the stop has set the view; a link that says what to show keeps its own. */
  readonly tourArrives: boolean;
  /** The last side asked for: an object of its own each time, since the same may be asked again. */
  readonly look: { readonly view: StandardView | 'cut' } | null;
}

/** True if display time stands still and every moving thing shows its still equivalent. */
export function isMotionReduced(state: Pick<State, 'motion' | 'systemReducedMotion'>): boolean {
  return state.motion === 'reduced' || (state.motion === 'system' && state.systemReducedMotion);
}

/** True if text, lines and picture are shown with high contrast. */
export function isContrastHigh(state: Pick<State, 'contrast' | 'systemMoreContrast'>): boolean {
  return state.contrast === 'more' || (state.contrast === 'system' && state.systemMoreContrast);
}
