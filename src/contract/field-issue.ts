import type * as v from 'valibot';
import { safeText } from './safe-text';

/** What is wrong with something from outside, and where. */
export interface FieldIssue {
  /** Path of the field, such as `doses[0].amount`; empty for the whole. */
  readonly field: string;
  /** In English, for logs and the interfaces of programs. */
  readonly message: string;
}

type Issue = v.BaseIssue<unknown>;

type Key = string | number;

function keysOf(issue: Issue): Key[] {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

/** Of the alternatives of a union, the one that came furthest says most. */
function mostTelling(issue: Issue): { readonly issue: Issue; readonly keys: readonly Key[] } {
  const here = keysOf(issue);
  let best = { issue, keys: here };
  for (const alternative of issue.issues ?? []) {
    const inner = mostTelling(alternative);
    const keys = [...here, ...inner.keys];
    if (keys.length > best.keys.length) best = { issue: inner.issue, keys };
  }
  return best;
}

function pathText(keys: readonly Key[]): string {
  const text = keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
  return safeText(text.replace(/^\./, ''), 80);
}

/** The first issue of a failed validation, as one line that names the field. */
export function firstFieldIssue(issues: readonly Issue[]): FieldIssue {
  const first = issues[0];
  if (first === undefined) return { field: '', message: 'is not valid' };
  const { issue, keys } = mostTelling(first);
  const field = pathText(keys);
  const message = safeText(issue.message, 160);
  return { field, message: field === '' ? message : `${field}: ${message}` };
}
