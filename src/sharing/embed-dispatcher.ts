import * as v from 'valibot';
import {
  EMBED_LIMITS,
  EMBED_PARAMS,
  RPC_ERRORS,
  rpcRequestSchema,
  type EmbedMethod,
  type EmbedParams,
  type RpcId,
  type RpcResponse,
} from '../contract/embed';
import { firstFieldIssue } from '../contract/field-issue';
import { limitBreach, parseUntrustedJson } from '../contract/untrusted';
import { EmbedError, errorResponse } from './embed-error';

export type EmbedMethods = {
  readonly [Method in EmbedMethod]: (params: EmbedParams<Method>) => unknown;
};

/** A message that has been looked at and can be carried out. */
export interface Call {
  /** `undefined` for a notification, which gets no answer. */
  readonly id: RpcId | undefined;
  /** Carries it out. Never rejects. */
  run(): Promise<RpcResponse>;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Answers of others are no calls; to answer them could go on for ever. */
function isResponse(value: unknown): boolean {
  return isObject(value) && !('method' in value) && ('result' in value || 'error' in value);
}

function refused(id: RpcId, problem: EmbedError): Call {
  return { id, run: () => Promise.resolve(errorResponse(id, problem)) };
}

function invalid(message: string, id: RpcId = null): Call {
  return refused(id, new EmbedError(RPC_ERRORS.invalidRequest, message));
}

async function perform<Method extends EmbedMethod>(
  methods: EmbedMethods,
  method: Method,
  params: unknown,
): Promise<unknown> {
  if (params !== undefined && !isObject(params)) {
    throw new EmbedError(RPC_ERRORS.invalidParams, 'params: must be an object', 'params');
  }
  const schema: v.GenericSchema<unknown, EmbedParams<Method>> = EMBED_PARAMS[method];
  const checked = v.safeParse(schema, params ?? {});
  if (checked.success) return methods[method](checked.output);
  const { field, message } = firstFieldIssue(checked.issues);
  throw new EmbedError(RPC_ERRORS.invalidParams, message, field === '' ? 'params' : field);
}

/** Reads one message; `undefined` if it is none of ours to answer. Never throws. */
export function readCall(data: unknown, methods: EmbedMethods): Call | undefined {
  let message = data;
  if (typeof data === 'string') {
    const parsed = parseUntrustedJson(data, EMBED_LIMITS);
    if ('breach' in parsed) {
      if (parsed.breach !== 'not-json') return invalid(`The message is ${parsed.breach}`);
      return refused(null, new EmbedError(RPC_ERRORS.parse, 'The message is not JSON'));
    }
    message = parsed.value;
  } else {
    const breach = limitBreach(data, EMBED_LIMITS);
    if (breach !== undefined) return invalid(`The message is ${breach}`);
  }
  if (isResponse(message)) return undefined;
  if (Array.isArray(message)) return invalid('Batches are not supported: send one call at a time');
  const request = v.safeParse(rpcRequestSchema, message);
  if (!request.success) {
    const known = isObject(message) && v.is(rpcRequestSchema.entries.id, message['id']);
    const id = known ? (message as { id?: RpcId }).id : undefined;
    return invalid(firstFieldIssue(request.issues).message, id ?? null);
  }
  const { id, method, params } = request.output;
  return {
    id,
    async run() {
      try {
        if (!Object.hasOwn(EMBED_PARAMS, method)) {
          throw new EmbedError(RPC_ERRORS.methodNotFound, `There is no method ${method}`);
        }
        const result = await perform(methods, method as EmbedMethod, params);
        return { jsonrpc: '2.0', id: id ?? null, result: result ?? null };
      } catch (problem) {
        return errorResponse(id ?? null, problem);
      }
    },
  };
}
