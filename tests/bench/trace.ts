/** An event of Chromium's trace format, as far as it is read here. Microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Time that the thread really ran: without waiting for the GPU process or for a free core. */
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly type?: string } };
}

export const TRACE_CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8.execute',
];

/** Main-thread work from a key press or a movement of the pointer to the end of the task that drew its frame, milliseconds. */
export interface Step {
  /** Processor time of all tasks. */
  readonly tasks: number;
  /** Processor time of the JavaScript in them; the rest is style, layout, paint and the browser's own. */
  readonly script: number;
  /** By the clock, from input to frame submitted, waiting included. */
  readonly elapsed: number;
}

const SCRIPT = new Set([
  'EventDispatch',
  'FireAnimationFrame',
  'FunctionCall',
  'HandlePostMessage',
  'RunMicrotasks',
  'TimerFire',
]);

const endOf = ({ ts, dur }: TraceEvent) => ts + (dur ?? 0);
const milliseconds = (events: readonly TraceEvent[]) =>
  events.reduce((sum, { tdur }) => sum + (tdur ?? 0), 0) / 1000;

/** Leaves out what lies inside another event of the list. Events ascend. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let end = -Infinity;
  return events.filter((event) => {
    if (event.ts < end) return false;
    end = endOf(event);
    return true;
  });
}

/**
 * Processor time, ms, that the thread which draws frames spent in JavaScript during a trace: frame callbacks, React, messages,
 * timers and microtasks.
 */
export function scriptTime(trace: string): number {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  const whole = traceEvents.filter(({ ph }) => ph === 'X');
  const frame = whole.find(({ name }) => name === 'FireAnimationFrame');
  if (frame === undefined) throw new Error('The trace has no frame');
  const main = whole
    .filter(({ pid, tid, name }) => pid === frame.pid && tid === frame.tid && SCRIPT.has(name))
    .sort((a, b) => a.ts - b.ts || endOf(b) - endOf(a));
  return milliseconds(outermost(main));
}

/** What the thread did that got input of some kinds, in order. */
function threadOf(trace: string, ...kinds: readonly string[]) {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  const whole = traceEvents.filter(({ ph }) => ph === 'X');
  const inputs = whole
    .filter(({ name, args }) => name === 'EventDispatch' && kinds.includes(args.data?.type ?? ''))
    .sort((a, b) => a.ts - b.ts);
  const { pid, tid } = inputs[0] ?? { pid: -1, tid: -1 };
  const main = whole
    .filter((event) => event.pid === pid && event.tid === tid)
    .sort((a, b) => a.ts - b.ts || endOf(b) - endOf(a));
  const tasks = main.filter(({ name }) => name === 'RunTask');
  const script = outermost(main.filter(({ name }) => SCRIPT.has(name)));
  return {
    inputs,
    frames: main.filter(({ name }) => name === 'FireAnimationFrame'),
    taskAround: ({ ts }: TraceEvent) => tasks.find((task) => task.ts <= ts && ts < endOf(task)),
    /** What ran from one moment to another, and the time by the clock since a third. */
    step(from: number, to: number, since: number): Step {
      const within = ({ ts }: TraceEvent) => ts >= from && ts < to;
      return {
        tasks: milliseconds(tasks.filter(within)),
        script: milliseconds(script.filter(within)),
        elapsed: (to - since) / 1000,
      };
    },
  };
}

/** Every key press in a trace that led to a frame. */
export function keySteps(trace: string): Step[] {
  const { inputs, frames, taskAround, step } = threadOf(trace, 'keydown');
  return inputs.flatMap((press, i) => {
    const next = inputs[i + 1]?.ts ?? Infinity;
    const frame = frames.find(({ ts }) => ts >= press.ts && ts < next);
    const first = taskAround(press);
    const last = frame && taskAround(frame);
    if (first === undefined || last === undefined) return [];
    return [step(first.ts, endOf(last), press.ts)];
  });
}

/** Every frame of a drag that followed a movement of the pointer: all that the thread did since the frame before. */
export function dragSteps(trace: string): Step[] {
  const { inputs, frames, taskAround, step } = threadOf(trace, 'input', 'pointermove', 'mousemove');
  let before = -Infinity;
  return frames.flatMap((frame) => {
    const last = taskAround(frame);
    if (last === undefined) return [];
    const [from, to] = [before, endOf(last)];
    before = to;
    const moved = inputs.find(({ ts }) => ts >= from && ts < frame.ts);
    return moved === undefined || from === -Infinity ? [] : [step(from, to, moved.ts)];
  });
}
