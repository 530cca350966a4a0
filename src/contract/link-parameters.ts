import { readCamera, writeCamera, type CameraStand } from './camera';
import { readChart, USUAL_CHART, writeChart, type ChartView } from './chart';
import type { PatientChoice, ProtocolChoice } from './choice';
import { MOST_COURSES, readCourseNames, writeCourseNames } from './course-names';
import { CUSTOM_MARK, decodeCustom, encodePatient, encodeProtocol } from './custom-codec';
import { EARLIEST_HOURS, HORIZON_AFTER_LAST_DOSE_HOURS, LATEST_DOSE_HOURS } from './horizon';
import { readChoice, readNumber, writeNumber, type Reading } from './link-reading';
import { DEFAULT_MECHANISMS, isMechanismId, MECHANISMS, type MechanismId } from './mechanisms';
import { readLookedUp } from './looked-up';
import { PANELS, type PanelId } from './panels';
import { patientSchema } from './patient';
import { PATIENT_PRESET_IDS, PROTOCOL_PRESET_IDS } from './presets';
import { protocolSchema } from './protocol';
import { readCut, readStructure, readStructures, writeCut, type Cut } from './structures';
import { formatTime, parseTime } from './time';
import { readStop, readTour, type TourId } from './tours';
import { VARIABLES, type VariableId } from './variables';
import {
  DETAILS,
  LANGUAGES,
  MODES,
  RATES,
  SCALES,
  THEMES,
  type ContrastSetting,
  type Detail,
  type ScaleId,
  type Language,
  type Mode,
  type Rate,
  type Theme,
} from './view';

/** Everything a link can set, except `embed` and `origin`, which are not the visitor's. */
export interface LinkValues {
  /** Treatment time, hours. */
  readonly t: number;
  readonly scale: ScaleId;
  readonly protocol: ProtocolChoice;
  readonly patient: PatientChoice;
  /** What is shown beside the protocol and beside the patient; null is the same again. */
  readonly compare: ProtocolChoice | null;
  readonly comparePatient: PatientChoice | null;
  /** Further courses, in charts and tables only. */
  readonly compare3: ProtocolChoice | null;
  readonly comparePatient3: PatientChoice | null;
  readonly compare4: ProtocolChoice | null;
  readonly comparePatient4: PatientChoice | null;
  /** Which of the courses `compare` is, 2 to 4: their order is the visitor's. */
  readonly beside: number;
  /** What the visitor calls each course, in their order. */
  readonly names: readonly string[];
  readonly mechanism: readonly MechanismId[];
  readonly select: VariableId;
  readonly panel: 'none' | PanelId;
  /** Id of the paper at which the sources, and of the term at which the glossary is open. */
  readonly paper: string | null;
  readonly term: string | null;
  /** What of the curves the chart shows, and how. */
  readonly chart: ChartView;
  /** Id of the selected structure; whether there is one of this name shows when the atlas comes. */
  readonly structure: string | null;
  readonly hide: readonly string[];
  /** Shown besides those that the story shows anyway. */
  readonly show: readonly string[];
  readonly isolate: string | null;
  readonly cut: Cut | null;
  /** True if the near hemisphere is tissue instead of glass. */
  readonly opaque: boolean;
  /** How a hand has left the camera; null is the view that the scale opens with. */
  readonly camera: CameraStand | null;
  readonly tour: TourId | null;
  /** Number or id of a stop; whether the tour has one shows when it comes. */
  readonly step: string | null;
  readonly mode: Mode;
  readonly theme: Theme;
  /** Null is the first language of the browser that there is. */
  readonly lang: Language | null;
  readonly motion: 'system' | 'reduced' | 'full';
  /** High contrast. */
  readonly hc: ContrastSetting;
  /** Display time at which the picture stands still, seconds; `null` if it runs. */
  readonly tau: number | null;
  /** Of the models; null is whatever suits the device. */
  readonly detail: Detail | null;
  readonly rate: Rate;
  readonly seed: number;
}

/** How one parameter stands in a link. */
export interface LinkParameter<Value> {
  /** What holds without it; never written. */
  readonly usual: Value;
  read(text: string): Reading<Value>;
  write(value: Value): string;
}

const LATEST_HOURS = LATEST_DOSE_HOURS + HORIZON_AFTER_LAST_DOSE_HOURS;
const LONGEST_TAU_SECONDS = 1e9;
const LARGEST_SEED = 2 ** 32 - 1;

const NO_STRUCTURES: readonly string[] = [];
const NO_NAMES: readonly string[] = [];
const asIs = (value: string): string => value;
const words = (text: string): boolean => /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/.test(text);

function readTime(text: string): Reading<number> {
  const value = text.length <= 40 ? parseTime(text) : undefined;
  if (value === undefined) return { reason: 'unreadable' };
  return value >= EARLIEST_HOURS && value <= LATEST_HOURS ? { value } : { reason: 'out-of-range' };
}

function readMechanisms(text: string): Reading<readonly MechanismId[]> {
  if (text === 'none') return { value: [] };
  if (!/^[a-z,-]{1,200}$/.test(text)) return { reason: 'unreadable' };
  const named = text.split(',');
  if (!named.every(isMechanismId)) return { reason: 'unknown-choice' };
  return { value: MECHANISMS.filter((id) => named.includes(id)) };
}

/** Reads a protocol, as `protocol` and `compare`, `compare3`, `compare4` give it. */
function readProtocol(text: string): Reading<ProtocolChoice> {
  if (text.startsWith(CUSTOM_MARK)) return decodeCustom(text, protocolSchema);
  return readChoice(text, PROTOCOL_PRESET_IDS);
}

function writeProtocol(choice: ProtocolChoice): string {
  return typeof choice === 'string' ? choice : encodeProtocol(choice);
}

/** Reads a patient, as `patient` and `comparePatient`, `comparePatient3`, `comparePatient4` give it. */
function readPatient(text: string): Reading<PatientChoice> {
  if (text.startsWith(CUSTOM_MARK)) return decodeCustom(text, patientSchema);
  return readChoice(text, PATIENT_PRESET_IDS);
}

function writePatient(choice: PatientChoice): string {
  return typeof choice === 'string' ? choice : encodePatient(choice);
}

const OTHER_PROTOCOL: LinkParameter<ProtocolChoice | null> = {
  usual: null,
  read: readProtocol,
  write: (choice) => (choice === null ? '' : writeProtocol(choice)),
};
const OTHER_PATIENT: LinkParameter<PatientChoice | null> = {
  usual: null,
  read: readPatient,
  write: (choice) => (choice === null ? '' : writePatient(choice)),
};

/** One validator and one writer for each parameter, in the order in which they are written. */
export const LINK_PARAMETERS: {
  readonly [Name in keyof LinkValues]: LinkParameter<LinkValues[Name]>;
} = {
  t: {
    usual: -24,
    read: readTime,
    write: (hours) => {
      const text = formatTime(hours);
      return parseTime(text) === hours ? text : `${writeNumber(hours)}h`;
    },
  },
  scale: {
    usual: 'brain',
    read: (text) => readChoice(text, SCALES),
    write: asIs,
  },
  protocol: { usual: 'iv-0.5', read: readProtocol, write: writeProtocol },
  patient: { usual: 'default', read: readPatient, write: writePatient },
  compare: OTHER_PROTOCOL,
  comparePatient: OTHER_PATIENT,
  compare3: OTHER_PROTOCOL,
  comparePatient3: OTHER_PATIENT,
  compare4: OTHER_PROTOCOL,
  comparePatient4: OTHER_PATIENT,
  beside: {
    usual: 2,
    read(text) {
      if (!/^\d$/.test(text)) return { reason: 'unreadable' };
      const value = Number(text);
      return value >= 2 && value <= MOST_COURSES ? { value } : { reason: 'out-of-range' };
    },
    write: String,
  },
  names: { usual: NO_NAMES, read: readCourseNames, write: writeCourseNames },
  mechanism: {
    usual: DEFAULT_MECHANISMS,
    read: readMechanisms,
    write: (ids) => MECHANISMS.filter((id) => ids.includes(id)).join(',') || 'none',
  },
  select: {
    usual: 'glutamateRelease',
    read: (text) =>
      readChoice(
        text,
        VARIABLES.map((variable) => variable.id),
      ),
    write: asIs,
  },
  panel: {
    usual: 'none',
    read: (text) => readChoice(text, PANELS),
    write: asIs,
  },
  paper: { usual: null, read: readLookedUp, write: String },
  term: { usual: null, read: readLookedUp, write: String },
  chart: { usual: USUAL_CHART, read: readChart, write: writeChart },
  structure: { usual: null, read: readStructure, write: String },
  hide: { usual: NO_STRUCTURES, read: readStructures, write: String },
  show: { usual: NO_STRUCTURES, read: readStructures, write: String },
  isolate: { usual: null, read: readStructure, write: String },
  cut: { usual: null, read: readCut, write: (cut) => (cut === null ? '' : writeCut(cut)) },
  opaque: {
    usual: false,
    read: (text) =>
      text === '1' || text === '0' ? { value: text === '1' } : { reason: 'unreadable' },
    write: (opaque) => (opaque ? '1' : '0'),
  },
  camera: {
    usual: null,
    read: readCamera,
    write: (stand) => (stand === null ? '' : writeCamera(stand)),
  },
  tour: { usual: null, read: readTour, write: (id) => id ?? '' },
  step: { usual: null, read: readStop, write: (stop) => stop ?? '' },
  mode: {
    usual: 'explore',
    read: (text) => readChoice(text, MODES),
    write: asIs,
  },
  theme: { usual: 'dark', read: (text) => readChoice(text, THEMES), write: asIs },
  lang: {
    usual: null,
    read(text) {
      const reading = readChoice(text, LANGUAGES);
      return 'reason' in reading && words(text) ? { reason: 'not-available-yet' } : reading;
    },
    write: (language) => language ?? '',
  },
  motion: {
    usual: 'system',
    read: (text) => readChoice(text, ['reduced', 'full'] as const),
    write: asIs,
  },
  hc: {
    usual: 'system',
    read(text) {
      if (text === '1') return { value: 'more' };
      return text === '0' ? { value: 'usual' } : { reason: 'unreadable' };
    },
    write: (contrast) => (contrast === 'more' ? '1' : '0'),
  },
  tau: {
    usual: null,
    read: (text) => readNumber(text, 0, LONGEST_TAU_SECONDS),
    write: (seconds) => writeNumber(seconds ?? 0),
  },
  detail: {
    usual: null,
    read: (text) => readChoice(text, DETAILS),
    write: (detail) => detail ?? '',
  },
  rate: {
    usual: 1,
    read(text) {
      const value = RATES.find((rate) => String(rate) === text);
      if (value !== undefined) return { value };
      return { reason: /^\d+(?:\.\d+)?$/.test(text) ? 'unknown-choice' : 'unreadable' };
    },
    write: String,
  },
  seed: {
    usual: 1,
    read(text) {
      const reading = readNumber(text, 0, LARGEST_SEED);
      return 'value' in reading && !Number.isInteger(reading.value)
        ? { reason: 'unreadable' }
        : reading;
    },
    write: writeNumber,
  },
};
