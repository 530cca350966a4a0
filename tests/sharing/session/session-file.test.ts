import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { openSession, sessionText } from '../../../src/sharing/session/session-file';
import { fakeApp } from '../fake-app';

vi.mock(
  '../../../src/simulation/simulate',
  async () => (await import('../fake-trajectory')).fakeSimulate,
);
vi.mock(
  '../../../src/simulation/trajectory',
  async () => (await import('../fake-trajectory')).fakeSampling,
);

it('saves a state and shows it again elsewhere', () => {
  const saved = fakeApp(
    '?t=40d&scale=dendrite&protocol=iv-0.5-x6&patient=ptsd&mechanism=opioid&select=bdnf&theme=light&seed=9',
  );
  const opened = fakeApp();
  opened.store.getState().actions.play();
  expect(openSession(opened.store, sessionText(saved.store.getState()))).toHaveProperty('undo');
  const { trajectory, axis, actions, display, tourArrives, ...expected } = saved.store.getState();
  expect(opened.store.getState()).toMatchObject({
    ...expected,
    playback: { playing: false, anchorHours: 960 },
  });
});

it('saves a written-out protocol', () => {
  const saved = fakeApp();
  const value = { name: 'Mine', doses: [], addOns: [] };
  saved.store.getState().actions.setProtocol({ preset: null, value });
  const opened = fakeApp();
  openSession(opened.store, sessionText(saved.store.getState(), 3));
  expect(opened.store.getState()).toMatchObject({
    protocol: { preset: null, value },
    playback: { anchorHours: 3 },
  });
});

it('changes nothing if the file is wrong, and names the field', () => {
  const app = fakeApp();
  const before = app.store.getState();
  const text = sessionText(before).replace('"seed": 1', '"seed": -1');
  expect(openSession(app.store, text)).toMatchObject({
    problem: { reason: 'invalid-field', field: 'seed' },
  });
  expect(app.store.getState()).toBe(before);
});

const EVERYTHING =
  '?t=40d&scale=circuit&protocol=iv-0.5-x6&patient=ptsd&compare=ssri&comparePatient=healthy&mechanism=opioid&select=bdnf' +
  '&structure=hippocampus-left&hide=amygdala-left,cerebellum&show=putamen-left&cut=coronal:-20&theme=light&tau=4&seed=9' +
  '&compare3=placebo&comparePatient4=ptsd&beside=3&names=A%7C%7CB';

const seen = (app: ReturnType<typeof fakeApp>) => {
  const {
    trajectory,
    comparedTrajectory,
    moreTrajectories,
    axis,
    actions,
    past,
    future,
    notices,
    ...rest
  } = app.store.getState();
  const { running, anchorTau } = rest.display;
  // Where display time runs, its instant is nobody's.
  return { ...rest, display: running ? 'runs' : anchorTau };
};

it('keeps all that is seen, and goes back to what was there before', () => {
  const saved = fakeApp(EVERYTHING);
  const opened = fakeApp('?t=3h&scale=dendrite&seed=4&hide=cerebellum');
  const before = seen(opened);
  const result = openSession(opened.store, sessionText(saved.store.getState()));
  expect(seen(opened)).toEqual(seen(saved));
  if (!('undo' in result)) throw new Error('It was not opened');
  result.undo();
  expect(seen(opened)).toEqual(before);
});

it('shows a session once more when it is opened twice, and undoes one step of the structures at a time', () => {
  const text = sessionText(fakeApp(EVERYTHING).store.getState());
  const app = fakeApp();
  openSession(app.store, text);
  const once = seen(app);
  openSession(app.store, text);
  expect(seen(app)).toEqual(once);
  app.store.getState().actions.undo();
  expect(app.store.getState()).toMatchObject({ structure: null, hidden: [], cut: null });
});

it('never throws and never loses anything, whatever the file', () => {
  const app = fakeApp('?t=3h&scale=dendrite&seed=4');
  const valid = JSON.parse(sessionText(fakeApp(EVERYTHING).store.getState())) as object;
  const names = Object.keys(valid);
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names, '__proto__'), fc.jsonValue()), (change) => {
      const before = seen(app);
      const result = openSession(app.store, JSON.stringify({ ...valid, ...change }));
      if ('undo' in result) result.undo();
      expect(seen(app)).toEqual(before);
    }),
    { numRuns: 300 },
  );
});
