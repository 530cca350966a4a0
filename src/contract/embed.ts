import * as v from 'valibot';
import {
  patientChoiceSchema,
  protocolChoiceSchema,
  type PatientChoice,
  type ProtocolChoice,
} from './choice';
import type { MechanismId } from './mechanisms';
import type { Limits } from './untrusted';
import { VARIABLES, type VariableId } from './variables';
import { SCALES, type ScaleId, type Language, type Mode, type Theme } from './view';

/** JSON-RPC 2.0 error codes; those from -32000 down to -32099 are ours. */
export const RPC_ERRORS = {
  parse: -32700,
  invalidRequest: -32600,
  methodNotFound: -32601,
  invalidParams: -32602,
  internal: -32603,
  /** No answer was possible in time, or too many calls wait. */
  unavailable: -32000,
  /** Asked of the picture while there is none. */
  noPicture: -32001,
} as const;
export type RpcErrorCode = (typeof RPC_ERRORS)[keyof typeof RPC_ERRORS];

/** A call that has no answer after this long gets an error, milliseconds. */
export const EMBED_TIME_LIMIT_MS = 10_000;
/** Calls that may wait at once. */
export const EMBED_MOST_WAITING = 256;
/** What one message may hold. */
export const EMBED_LIMITS: Limits = { characters: 200_000, values: 10_000, depth: 8 };

const hours = v.pipe(v.number(), v.finite('Hours must be finite'));
const pixels = v.pipe(v.number(), v.integer(), v.minValue(16), v.maxValue(4096));
const nothing = v.strictObject({});
const scale = v.picklist(SCALES);

/** Parameters of each method, by name. */
export const EMBED_PARAMS = {
  getState: nothing,
  getSample: v.strictObject({ hours: v.optional(hours) }),
  seek: v.strictObject({ hours }),
  play: nothing,
  pause: nothing,
  setScale: v.strictObject({ scale }),
  setProtocol: v.strictObject({ protocol: protocolChoiceSchema }),
  setPatient: v.strictObject({ patient: patientChoiceSchema }),
  select: v.strictObject({ id: v.picklist(VARIABLES.map((variable) => variable.id)) }),
  capture: v.strictObject({ width: v.optional(pixels), height: v.optional(pixels) }),
  getRenderInfo: nothing,
} as const;

export type EmbedMethod = keyof typeof EMBED_PARAMS;
export type EmbedParams<Method extends EmbedMethod> = v.InferOutput<(typeof EMBED_PARAMS)[Method]>;

const id = v.nullable(
  v.union([v.pipe(v.string(), v.maxLength(200)), v.pipe(v.number(), v.finite())]),
);
export type RpcId = v.InferOutput<typeof id>;

/** A call; without an id it is a notification and gets no answer. */
export const rpcRequestSchema = v.object({
  jsonrpc: v.literal('2.0'),
  method: v.pipe(v.string(), v.maxLength(60)),
  params: v.optional(v.unknown()),
  id: v.optional(id),
});

/** What is wrong, in English; `data.field` names a wrong parameter. */
export interface RpcError {
  readonly code: RpcErrorCode;
  readonly message: string;
  readonly data?: { readonly field: string };
}

export type RpcResponse =
  | { readonly jsonrpc: '2.0'; readonly id: RpcId; readonly result: unknown }
  | { readonly jsonrpc: '2.0'; readonly id: RpcId; readonly error: RpcError };

/** What `getState` gives, and every call that changes it once its effect is on screen. */
export interface EmbedState {
  readonly hours: number;
  readonly playing: boolean;
  readonly scale: ScaleId;
  /** As `setProtocol` takes it. */
  readonly protocol: ProtocolChoice;
  /** As `setPatient` takes it. */
  readonly patient: PatientChoice;
  readonly mechanisms: readonly MechanismId[];
  readonly mode: Mode;
  readonly theme: Theme;
  readonly language: Language;
  readonly selected: VariableId;
  /** Last hour of the timeline. */
  readonly horizonHours: number;
  /** Of the app. */
  readonly version: string;
}

/** What `getSample` gives; variables that do not exist for this patient are left out of both. */
export interface EmbedSample {
  readonly hours: number;
  readonly values: Readonly<Record<string, number>>;
  readonly units: Readonly<Record<string, string>>;
}

/** Sent unasked, without an id. */
export type EmbedNotification =
  | { readonly method: 'ready'; readonly params: { readonly version: string } }
  | {
      readonly method: 'change';
      readonly params: {
        readonly hours: number;
        readonly scale: ScaleId;
        /** Id of the preset, or the name of a protocol of one's own. */
        readonly protocol: string;
      };
    }
  | { readonly method: 'error'; readonly params: { readonly message: string } };
