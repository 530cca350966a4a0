import { setImmediate } from 'node:timers/promises';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presetPatient, presetProtocol } from '../../src/contract/presets';
import { solveGroup, type GroupTask } from '../../src/simulation/population/group';
import { GroupQueue } from '../../src/simulation/population/group-queue';
import { simulatePopulation } from '../../src/simulation/population/population';
import { sharePopulation } from '../../src/simulation/population/share-out';
import { SolverLost, type Solver, type SolverAnswer } from '../../src/simulation/population/solver';
import { openDesk } from '../../src/simulation/population/solver-desk';

const input = { protocol: presetProtocol('iv-0.5'), patient: presetPatient('ptsd') };
const options = { n: 23, seed: 7, hours: [24, -24, 0.5, 168] };
const pause = () => setImmediate();

/** Takes so many turns for each answer and is lost at the one after the last. */
function solver({ turns = 0, last = Infinity, stopped = () => {} } = {}): Solver {
  let answers = 0;
  return {
    async solve(task: GroupTask) {
      for (let turn = 0; turn < turns; turn++) await pause();
      if (++answers > last) throw new SolverLost('ended');
      return structuredClone(solveGroup(task));
    },
    stop: stopped,
  };
}

describe('sharing a population out', () => {
  const expected = simulatePopulation(input, options);

  it('gives the same bits for any solvers, however slow, in whatever order, and if they are lost', async () => {
    const someSolver = fc.record({
      turns: fc.nat({ max: 6 }),
      last: fc.oneof(fc.constant(Infinity), fc.nat({ max: 4 })),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(someSolver, { maxLength: 5 }), async (crew) => {
        const summary = await sharePopulation(
          input,
          options,
          crew.map((one) => solver(one)),
          { pause },
        );
        expect(summary).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  it('tells how many are done, and who is gone', async () => {
    const done: number[] = [];
    const left: number[] = [];
    await sharePopulation(input, options, [solver({ last: 1 }), solver({ last: 2 })], {
      pause,
      onProgress: (people) => done.push(people),
      onLost: (solvers) => left.push(solvers),
    });
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(done.at(-1)).toBe(options.n);
    expect(left).toEqual([1, 0]);
  });

  it('fails with what a solver says is wrong with the input, and sends the others home', async () => {
    const failing: Solver = {
      solve: () => Promise.reject(new RangeError('too many doses')),
      stop: () => undefined,
    };
    let stops = 0;
    const other = solver({ turns: 3, stopped: () => stops++ });
    const sharing = sharePopulation(input, options, [failing, other], { pause });
    await expect(sharing).rejects.toThrow('too many doses');
    expect(stops).toBe(1);
  });

  it.each([[0], [2]])('stops at once when cancelled, with %i solvers', async (solvers) => {
    const cancellation = new AbortController();
    let stops = 0;
    let progressAfter = 0;
    const sharing = sharePopulation(
      input,
      { ...options, n: 5_000 },
      Array.from({ length: solvers }, () => solver({ turns: 1, stopped: () => stops++ })),
      {
        pause,
        signal: cancellation.signal,
        onProgress: () => {
          if (cancellation.signal.aborted) progressAfter++;
          cancellation.abort(new Error('enough'));
        },
      },
    );
    await expect(sharing).rejects.toThrow('enough');
    expect(stops).toBe(solvers);
    expect(progressAfter).toBe(0);
  });

  it('does not begin when cancelled before', async () => {
    const signal = AbortSignal.abort();
    const nobody: Solver = {
      solve: () => Promise.reject(new Error('asked')),
      stop: () => undefined,
    };
    await expect(
      sharePopulation(input, options, [nobody], { pause, signal }),
    ).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('a worker', () => {
  const task = { input, seed: 1, hours: [24], first: 0 };

  /** Turns of the event loop until `done`, at most so many. */
  async function turns(most: number, done: () => boolean): Promise<void> {
    for (let turn = 0; turn < most && !done(); turn++) await pause();
  }

  it('looks up between two people, drops what is no longer wanted, and goes on with the rest', async () => {
    const answers: SolverAnswer[] = [];
    const ask = openDesk({ post: (answer) => answers.push(answer), pause });
    expect(answers).toEqual([{ kind: 'ready' }]);
    ask({ kind: 'solve', run: 1, id: 1, task: { ...task, count: 1_000 } });
    ask({ kind: 'solve', run: 1, id: 2, task: { ...task, count: 1 } });
    ask({ kind: 'solve', run: 2, id: 3, task: { ...task, count: 2 } });
    await turns(3, () => false);
    ask({ kind: 'stop', run: 1 });
    await turns(20, () => answers.length > 1);
    expect(answers.slice(1)).toMatchObject([{ kind: 'solved', id: 3, courses: { count: 2 } }]);
  });

  it('says what is wrong with a task and takes the next', async () => {
    const answers: SolverAnswer[] = [];
    const ask = openDesk({ post: (answer) => answers.push(answer), pause });
    const broken = { ...task, count: 1, input: {} as typeof input };
    ask({ kind: 'solve', run: 1, id: 1, task: broken });
    ask({ kind: 'solve', run: 1, id: 2, task: { ...task, count: 1 } });
    await turns(50, () => answers.length > 2);
    expect(answers.slice(1)).toMatchObject([
      { kind: 'failed', id: 1 },
      { kind: 'solved', id: 2 },
    ]);
  });
});

it('hands out every person once, also those given back', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 3_000 }),
      fc.integer({ min: 1, max: 64 }),
      fc.infiniteStream(fc.boolean()),
      (n, solvers, fates) => {
        const queue = new GroupQueue(n, solvers);
        const seen = new Uint8Array(n);
        let mishaps = 50;
        for (let group = queue.take(); group !== undefined; group = queue.take()) {
          if (mishaps > 0 && fates.next().value) {
            mishaps--;
            queue.giveBack(group);
          } else for (let k = 0; k < group.count; k++) seen[group.first + k]!++;
        }
        expect(seen.every((times) => times === 1)).toBe(true);
        expect(queue.isEmpty).toBe(true);
      },
    ),
  );
});
