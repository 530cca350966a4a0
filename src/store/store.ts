import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CameraStand } from '../contract/camera';
import type { ChartView } from '../contract/chart';
import type { Cut } from '../contract/structures';
import type { MechanismId } from '../contract/mechanisms';
import type { Patient } from '../contract/patient';
import type { PatientPresetId, ProtocolPresetId } from '../contract/presets';
import type { Protocol } from '../contract/protocol';
import type { TourId } from '../contract/tours';
import type { VariableId } from '../contract/variables';
import type { ContrastSetting, Language, Mode, ScaleId, Theme } from '../contract/view';
import { simulate } from '../simulation/simulate';
import type { Trajectory } from '../simulation/trajectory';
import { createAxis } from '../timeline/axis';
import { hoursAt, tauAt } from '../timeline/playback';
import { isCompared, isRenaming, settled, type OtherCourse } from './more-courses';
import { areSameCourses, coursesIn, type Courses, type ShownView } from './shown-view';
import {
  isMotionReduced,
  type Chosen,
  type MotionSetting,
  type Notice,
  type Panel,
  type StandardView,
  type State,
} from './state';
import {
  changeView,
  redoView,
  structuresIn,
  undoView,
  WHOLE_VIEW,
  type StructureView,
  type ViewHistory,
} from './structure-view';
import { scaleOfChange } from './structures/scale-of-change';

export interface Actions {
  /** Moves treatment time; clamps to the axis; returns the hour reached. */
  seek(hours: number): number;
  play(): void;
  /** Stops treatment time. */
  pause(): void;
  /** Stops or restarts display time. */
  setDisplayRunning(running: boolean): void;
  /** Lets display time rest while nobody is there, without stopping it; null wakes it. */
  restDisplay(rest: 'soft' | 'held' | null): void;
  /** Display time begins anew, where it began when the page came. */
  restartDisplay(): void;
  setRate(rate: number): void;
  setScale(scale: ScaleId): void;
  setProtocol(protocol: Chosen<Protocol, ProtocolPresetId>): void;
  setPatient(patient: Chosen<Patient, PatientPresetId>): void;
  setMechanisms(mechanisms: readonly MechanismId[]): void;
  /** Changes several of protocol, patient, mechanisms and what is beside them in one go. */
  setCourses(change: Partial<Courses>): void;
  /** Shows another treatment or another person beside the present one; null for either is the same. */
  compareWith(
    protocol: Chosen<Protocol, ProtocolPresetId> | null,
    patient: Chosen<Patient, PatientPresetId> | null,
  ): void;
  /** All that decides the courses, at once: solved once. */
  select(variable: VariableId): void;
  openPanel(panel: Panel): void;
  /** Opens the sources at a paper; null at none of them. */
  openPaper(id: string | null): void;
  /** Opens the glossary at a term. */
  openTerm(id: string | null): void;
  /** Sets what of the curves the chart shows, and how. */
  changeChart(change: Partial<ChartView>): void;
  /** Notes how a hand has left the camera, or brings it there. */
  standCamera(camera: CameraStand | null): void;
  /** Changes which structures are seen and how; can be undone. Goes where it can be seen. */
  changeView(change: Partial<StructureView>): void;
  /** Cuts the brain open and turns it so that the face of the cut is seen; null closes it and turns it back. Can be undone. */
  cutAt(cut: Cut | null): void;
  /** Everything as it was before anything was hidden, isolated or cut; can be undone too. */
  showAll(): void;
  undo(): void;
  redo(): void;
  /** @param structure id of what lies under the pointer or the focus; null when it leaves */
  point(structure: string | null): void;
  /** Shows all that a view says, at once and at rest; structures can be undone. */
  show(view: ShownView): void;
  /** Goes to a stop of a tour, its first without one; without a tour leaves the one there is. */
  visitTour(tour: TourId | null, stop?: string | null): void;
  /** The stop has set the view. */
  arriveAtStop(stop: string): void;
  /** Turns the brain to a side. */
  lookFrom(view: StandardView): void;
  setMode(mode: Mode): void;
  setTheme(theme: Theme): void;
  setLanguage(language: Language): void;
  setMotion(motion: MotionSetting): void;
  setSystemReducedMotion(reduced: boolean): void;
  setContrast(contrast: ContrastSetting): void;
  setSystemMoreContrast(more: boolean): void;
  notify(notice: Omit<Notice, 'id'>): void;
  dismiss(noticeId: string): void;
}

export type StoreState = State & { readonly actions: Actions };
export type SynaptariumStore = StoreApi<StoreState>;

/** What the store starts from; everything else follows from it. */
export type InitialState = Omit<
  State,
  | 'trajectory'
  | 'comparedTrajectory'
  | 'moreTrajectories'
  | 'axis'
  | 'playback'
  | 'display'
  | 'pointed'
  | 'look'
  | keyof ViewHistory
> & {
  readonly hours: number;
  /** Display time at the start, seconds. */
  readonly tau: number;
  /** False if a deep link asked for a still picture. */
  readonly displayRunning: boolean;
};

/** True if the brain as a whole is there to be seen. */
export function showsBrain(scale: ScaleId): boolean {
  return scale === 'brain' || scale === 'circuit';
}

type Solutions = Pick<State, 'trajectory' | 'comparedTrajectory' | 'moreTrajectories' | 'axis'>;

/** Solves what is shown, and what is held against it, over one axis. */
function solve(state: Courses): Solutions {
  const { protocol, patient, mechanisms, comparedProtocol, comparedPatient, more } = state;
  const solved = (course: OtherCourse | null, atLeastUntil: number): Trajectory =>
    simulate({
      protocol: (course?.protocol ?? protocol).value,
      patient: (course?.patient ?? patient).value,
      mechanisms,
      atLeastUntil,
    });
  const ends = ({ hours }: Trajectory): number => hours[hours.length - 1] ?? 0;
  const beside = { protocol: comparedProtocol, patient: comparedPatient };
  const others = isCompared(state) ? [beside, ...more.further] : [];
  let trajectory = solved(null, 0);
  let last = ends(trajectory);
  const all = others.map((course) => {
    const other = solved(course, last);
    last = ends(other);
    return { course, other };
  });
  // One timeline for all: the shorter ones are followed to the end of the longest.
  if (ends(trajectory) < last) trajectory = solved(null, last);
  const [comparedTrajectory = null, ...moreTrajectories] = all.map(({ course, other }) =>
    ends(other) < last ? solved(course, last) : other,
  );
  const axis = createAxis(trajectory.hours[0] ?? 0, last);
  return { trajectory, comparedTrajectory, moreTrajectories, axis };
}

/**
 * The one place where state lives. Framework-free; React reads it through use-store.ts.
 * @param seconds the clock, injected by the shell
 */
export function createSynaptariumStore(
  initial: InitialState,
  seconds: () => number,
): SynaptariumStore {
  const { hours, tau, displayRunning, ...slow } = initial;
  let noticeCount = 0;
  return createStore<StoreState>()((set, get) => {
    const clampToAxis = (value: number): number => {
      const axis = get().axis.hours;
      return Math.min(axis[axis.length - 1] ?? 0, Math.max(axis[0] ?? 0, value));
    };
    const anchorAt = (value: number, change: { playing?: boolean; rate?: number } = {}): void => {
      set({
        playback: { ...get().playback, ...change, anchorHours: value, anchorSeconds: seconds() },
      });
    };
    const now = (): number => hoursAt(get().playback, get().axis, seconds());
    const resolve = (change: Partial<Courses>): void => {
      if (isRenaming(get(), change)) {
        set(change);
        return;
      }
      const at = now();
      const all = settled(get(), change);
      set({ ...all, ...solve({ ...get(), ...all }) });
      anchorAt(clampToAxis(at));
    };
    const setDisplayRunning = (running: boolean): void => {
      const display = get().display;
      set({ display: { running, anchorTau: tauAt(display, seconds()), anchorSeconds: seconds() } });
    };
    const restDisplay = (rest: 'soft' | 'held' | null): void => {
      setDisplayRunning(get().display.running);
      if (rest !== null) set({ display: { ...get().display, rest } });
    };
    /** Where the plane of a cut comes, goes or turns, the brain turns with it. */
    const setFacing = (change: Partial<StoreState>): void => {
      const turns = 'cut' in change && change.cut?.axis !== get().cut?.axis;
      set(turns ? { ...change, look: { view: 'cut' } } : change);
    };
    const start = solve(slow);
    const axisHours = start.axis.hours;
    return {
      ...slow,
      ...start,
      past: [],
      future: [],
      pointed: null,
      look: null,
      playback: {
        playing: false,
        rate: 1,
        anchorHours: Math.min(
          axisHours[axisHours.length - 1] ?? 0,
          Math.max(axisHours[0] ?? 0, hours),
        ),
        anchorSeconds: seconds(),
      },
      display: {
        running: displayRunning && !isMotionReduced(slow),
        anchorTau: tau,
        anchorSeconds: seconds(),
      },
      actions: {
        seek(value) {
          const reached = clampToAxis(value);
          anchorAt(reached);
          return reached;
        },
        play() {
          const end = get().axis.hours[get().axis.hours.length - 1] ?? 0;
          anchorAt(now() >= end ? (get().axis.hours[0] ?? 0) : now(), { playing: true });
        },
        pause: () => anchorAt(now(), { playing: false }),
        setDisplayRunning,
        restDisplay,
        restartDisplay: () =>
          set({ display: { ...get().display, anchorTau: tau, anchorSeconds: seconds() } }),
        setRate: (rate) => anchorAt(now(), { rate }),
        // Whoever asks for a scale asks for all of it.
        setScale: (scale) => set({ scale, camera: null, ...changeView(get(), { isolated: null }) }),
        setProtocol: (protocol) => resolve({ protocol }),
        setPatient: (patient) => resolve({ patient }),
        setMechanisms: (mechanisms) => resolve({ mechanisms }),
        compareWith: (comparedProtocol, comparedPatient) =>
          resolve({ comparedProtocol, comparedPatient }),
        setCourses: resolve,
        select: (selected) => set({ selected }),
        openPanel: (panel) => set({ panel, paper: null, term: null }),
        openPaper: (paper) => set({ panel: 'papers', paper, term: null }),
        openTerm: (term) => set({ panel: 'glossary', term, paper: null }),
        changeChart: (change) => set({ chart: { ...get().chart, ...change } }),
        standCamera: (camera) => set({ camera }),
        changeView: (change) =>
          set({
            scale: scaleOfChange(get(), change),
            ...changeView(get(), change),
          }),
        // What is alone is whole: to cut is to see the brain around it again.
        cutAt: (cut) =>
          setFacing(changeView(get(), cut === null ? { cut } : { cut, isolated: null })),
        showAll: () => setFacing(changeView(get(), { ...WHOLE_VIEW, structure: get().structure })),
        undo: () => setFacing(undoView(get())),
        redo: () => setFacing(redoView(get())),
        point(pointed) {
          if (pointed !== get().pointed) set({ pointed });
        },
        show(view) {
          const courses = coursesIn(view);
          set({
            scale: view.scale,
            camera: null,
            selected: view.selected,
            ...changeView(get(), structuresIn(view)),
            ...(areSameCourses(get(), view) ? {} : { ...courses, ...solve(courses) }),
          });
          anchorAt(clampToAxis(view.hours), { playing: false });
        },
        visitTour: (tour, stop = null) => set({ tour, tourStop: stop, tourArrives: tour !== null }),
        arriveAtStop: (tourStop) => set({ tourStop, tourArrives: false }),
        lookFrom: (view) => set({ look: { view } }),
        setMode: (mode) => set({ mode }),
        setTheme: (theme) => set({ theme }),
        setLanguage: (language) => set({ language, askedLanguage: language }),
        setContrast: (contrast) => set({ contrast }),
        setSystemMoreContrast: (systemMoreContrast) => set({ systemMoreContrast }),
        setMotion(motion) {
          set({ motion });
          setDisplayRunning(!isMotionReduced(get()));
        },
        setSystemReducedMotion(systemReducedMotion) {
          if (systemReducedMotion === get().systemReducedMotion) return;
          set({ systemReducedMotion });
          setDisplayRunning(!isMotionReduced(get()));
        },
        notify(notice) {
          noticeCount += 1;
          set({
            notices: [...get().notices, { ...notice, id: `notice-${noticeCount}` }].slice(-5),
          });
        },
        dismiss: (noticeId) =>
          set({ notices: get().notices.filter((notice) => notice.id !== noticeId) }),
      },
    };
  });
}
