import {
  RPC_ERRORS,
  type RpcError,
  type RpcErrorCode,
  type RpcId,
  type RpcResponse,
} from '../contract/embed';
import { safeText } from '../contract/safe-text';

/** A failure that the embedding page is told of as it is. */
export class EmbedError extends Error {
  override readonly name = 'EmbedError';
  constructor(
    readonly code: RpcErrorCode,
    message: string,
    readonly field?: string,
  ) {
    super(message);
  }
}

/** The answer that says what went wrong. */
export function errorResponse(id: RpcId, problem: unknown): RpcResponse {
  const code = problem instanceof EmbedError ? problem.code : RPC_ERRORS.internal;
  const text = problem instanceof Error ? problem.message : 'Something went wrong';
  const message = safeText(text, 200);
  const field = problem instanceof EmbedError ? problem.field : undefined;
  const error: RpcError =
    field === undefined ? { code, message } : { code, message, data: { field } };
  return { jsonrpc: '2.0', id, error };
}
