import { setImmediate, setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { presetPatient, presetProtocol } from '../../src/contract/presets';
import { simulatePopulation } from '../../src/simulation/population/population';
import type { SolverAnswer, SolverRequest } from '../../src/simulation/population/solver';
import { openDesk } from '../../src/simulation/population/solver-desk';
import { createPopulationClient } from '../../src/store/population/population-client';
import type { PopulationFallback } from '../../src/store/population/run-population';
import { sparingly } from '../../src/store/population/sparingly';
import { WorkerPool, type PoolWorker } from '../../src/store/population/worker-pool';

const input = { protocol: presetProtocol('iv-0.5'), patient: presetPatient('default') };
const options = { n: 60, seed: 5, hours: [24, 168] };

/** A worker in this thread: messages are copied and take a turn, as between real ones. */
class NearWorker implements PoolWorker {
  onmessage: PoolWorker['onmessage'] = null;
  onmessageerror: PoolWorker['onmessageerror'] = null;
  onerror: PoolWorker['onerror'] = null;
  asked = 0;
  answered = 0;
  stopped = 0;
  isOver = false;
  private readonly answer: (request: SolverRequest) => void;

  constructor() {
    this.answer = openDesk({ post: (answer) => this.deliver(answer), pause: () => setImmediate() });
  }

  postMessage(request: SolverRequest): void {
    if (request.kind === 'solve') this.asked++;
    else this.stopped++;
    const copy = structuredClone(request);
    void setImmediate().then(() => {
      if (!this.isOver) this.answer(copy);
    });
  }

  terminate(): void {
    this.isOver = true;
  }

  /** As a browser reports a script that cannot be loaded, or an exception that nobody caught. */
  fail(message: string): void {
    this.isOver = true;
    this.onerror?.call(this as unknown as Worker, { message } as ErrorEvent);
  }

  protected deliver(answer: SolverAnswer): void {
    const copy = structuredClone(answer);
    void setImmediate().then(() => {
      if (this.isOver) return;
      if (answer.kind === 'solved') this.answered++;
      this.onmessage?.call(this as unknown as Worker, { data: copy } as MessageEvent);
    });
  }
}

/** A client and the workers that it starts. */
function office(start: () => NearWorker = () => new NearWorker(), cores = 2) {
  const workers: NearWorker[] = [];
  const run = createPopulationClient(() => {
    const worker = start();
    workers.push(worker);
    return worker;
  }, cores);
  return { run, workers };
}

afterEach(() => {
  vi.useRealTimers();
});

describe('a population in workers', () => {
  const expected = simulatePopulation(input, options);

  it.each([[1], [2], [3], [7]])('is the same with %i', async (workers) => {
    const { run, workers: started } = office();
    expect(await run(input, { ...options, workers })).toEqual(expected);
    expect(started).toHaveLength(workers);
    expect(started.every(({ answered }) => answered > 0)).toBe(true);
  });

  it('takes a worker for each core, four at most, and no more than there is work for', async () => {
    for (const [cores, n, hired] of [
      [3, 60, 3],
      [16, 60, 4],
      [16, 10, 2],
      [16, 1, 1],
    ] as const) {
      const { run, workers } = office(undefined, cores);
      await run(input, { ...options, n });
      expect(workers).toHaveLength(hired);
    }
  });

  it('keeps them for the next run, and for one beside it', async () => {
    const { run, workers } = office();
    const [first, second] = await Promise.all([
      run(input, options),
      run(input, { ...options, seed: 6 }),
    ]);
    expect(first).toEqual(expected);
    expect(second).toEqual(simulatePopulation(input, { ...options, seed: 6 }));
    expect(await run(input, options)).toEqual(expected);
    expect(workers).toHaveLength(2);
  });

  it('tells how far it is, and the end exactly', async () => {
    const { run } = office();
    const heard: { done: number; n: number }[] = [];
    await run(input, { ...options, onProgress: (progress) => heard.push(progress) });
    expect(heard.at(-1)).toEqual({ done: 60, n: 60 });
    expect(heard.map(({ done }) => done)).toEqual(
      heard.map(({ done }) => done).sort((a, b) => a - b),
    );
  });

  it('stops when told to, tells nothing after that, and can be used again', async () => {
    const { run, workers } = office();
    const cancellation = new AbortController();
    let heard = 0;
    const running = run(input, {
      ...options,
      n: 10_000,
      signal: cancellation.signal,
      onProgress: () => heard++,
    });
    await wait(60);
    cancellation.abort();
    const heardBefore = heard;
    await expect(running).rejects.toMatchObject({ name: 'AbortError' });
    await wait(30);
    const answered = workers.map((worker) => worker.answered);
    await wait(150);
    expect(heard).toBe(heardBefore);
    expect(workers.map((worker) => worker.answered)).toEqual(answered);
    expect(workers.map(({ stopped }) => stopped)).toEqual([1, 1]);
    expect(await run(input, options)).toEqual(expected);
    expect(workers).toHaveLength(2);
  });
});

describe('when workers fail', () => {
  const expected = simulatePopulation(input, options);

  async function withFallbacks(start: () => NearWorker) {
    const { run, workers } = office(start);
    const fallbacks: PopulationFallback[] = [];
    const summary = await run(input, {
      ...options,
      onFallback: (fallback) => fallbacks.push(fallback),
    });
    expect(summary).toEqual(expected);
    return { run, workers, fallbacks };
  }

  it('does without those that crash', async () => {
    let started = 0;
    class Crashing extends NearWorker {
      override deliver(answer: SolverAnswer): void {
        if (answer.kind === 'solved' && this.answered === 1) this.fail('out of memory');
        else super.deliver(answer);
      }
    }
    const { run, workers, fallbacks } = await withFallbacks(() =>
      started++ === 0 ? new Crashing() : new NearWorker(),
    );
    expect(fallbacks).toEqual([{ workers: 1, reason: 'out of memory' }]);
    // The next run hires another in its place.
    expect(await run(input, options)).toEqual(expected);
    expect(workers).toHaveLength(3);
  });

  it('does without any where none can be loaded', async () => {
    const { fallbacks } = await withFallbacks(() => {
      const worker = new NearWorker();
      void setImmediate().then(() => worker.fail(''));
      return worker;
    });
    expect(fallbacks.map(({ workers }) => workers)).toEqual([1, 0]);
    expect(fallbacks[1]?.reason).toContain('could not be loaded');
  });

  it('does without any where the browser forbids them', async () => {
    const { fallbacks } = await withFallbacks(() => {
      throw new Error('Access is denied');
    });
    expect(fallbacks.at(-1)).toEqual({ workers: 0, reason: 'Access is denied' });
  });

  it('goes on without a worker that never says a word', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { run } = office(() => {
      const worker = new NearWorker();
      worker.isOver = true;
      return worker;
    });
    const running = run(input, options);
    await vi.advanceTimersByTimeAsync(21_000);
    expect(await running).toEqual(expected);
  });

  it('fails when the input cannot be solved', async () => {
    const { run } = office();
    await expect(run({} as typeof input, options)).rejects.toThrow();
  });
});

it('lets workers go when nobody has needed them for a while', () => {
  vi.useFakeTimers();
  const started: NearWorker[] = [];
  const pool = new WorkerPool(() => {
    const worker = new NearWorker();
    started.push(worker);
    return worker;
  });
  pool.lend(2);
  pool.giveBack();
  vi.advanceTimersByTime(5_000);
  pool.lend(2);
  vi.advanceTimersByTime(5_000);
  for (const worker of started)
    worker.onmessage?.call({} as Worker, { data: { kind: 'ready' } } as MessageEvent);
  vi.advanceTimersByTime(300_000);
  expect(started.map(({ isOver }) => isOver)).toEqual([false, false]);
  pool.giveBack();
  vi.advanceTimersByTime(60_000);
  expect(started.map(({ isOver }) => isOver)).toEqual([true, true]);
  pool.lend(1);
  expect(started).toHaveLength(3);
  pool.giveBack();
});

it('passes news on at most once in an interval, and always the latest', () => {
  vi.useFakeTimers();
  const passed: number[] = [];
  const news = sparingly<number>(100, (value) => passed.push(value));
  for (let i = 0; i < 1_000; i++) {
    news.tell(i);
    vi.advanceTimersByTime(1);
  }
  expect(passed).toEqual(
    [0, 99, 199, 299, 399, 499, 599, 699, 799, 899, 999].slice(0, passed.length),
  );
  expect(passed.length).toBeGreaterThanOrEqual(10);
  news.tell(5_000);
  news.end();
  news.tell(5_001);
  vi.advanceTimersByTime(1_000);
  expect(passed).not.toContain(5_000);
  expect(passed).not.toContain(5_001);
});
