import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSession } from '../../src/contract/session';

const session = { format: 'synaptarium-session', version: 1, protocol: 'iv-0.5' };
/** What files of version 1 do not know. */
const ADDED = {
  compare: null,
  comparePatient: null,
  structure: null,
  hidden: [],
  shown: [],
  isolated: null,
  cut: null,
  opaque: false,
  tau: null,
  rate: 1,
  camera: null,
};
const read = (change: object) => parseSession(JSON.stringify({ ...session, ...change }));

describe('a session file', () => {
  it('fills in what may be left out', () => {
    expect(read({})).toEqual({
      session: {
        ...session,
        version: 2,
        patient: 'default',
        mechanisms: ['disinhibition'],
        hours: -24,
        scale: 'brain',
        selected: 'glutamateRelease',
        theme: 'dark',
        language: 'en',
        seed: 1,
        ...ADDED,
      },
    });
  });

  it('leads from ids of structures that were given up to what they became', () => {
    const old = { version: 2, structure: 'column-synapses', hidden: ['ions', 'column-synapses'] };
    expect(read(old)).toMatchObject({
      session: {
        structure: 'interneuron-nmda-receptors',
        hidden: ['ions', 'interneuron-nmda-receptors', 'pyramidal-synapses'],
      },
    });
  });

  it('may begin with a byte-order mark', () => {
    expect(parseSession(`\uFEFF${JSON.stringify(session)}`)).toHaveProperty('session');
  });

  it.each([
    ['{', 'not-json', ''],
    ['[]', 'not-a-session', 'format'],
    ['null', 'not-a-session', 'format'],
    ['{"doses":[]}', 'not-a-session', 'format'],
    [JSON.stringify({ ...session, version: 3 }), 'other-version', 'version'],
    [JSON.stringify({ ...session, version: '1' }), 'other-version', 'version'],
    ['['.repeat(100_000), 'not-json', ''],
    [`${'['.repeat(50)}${']'.repeat(50)}`, 'too-large', ''],
    [JSON.stringify({ ...session, x: 'y'.repeat(300_000) }), 'too-large', ''],
  ])('says what is wrong with the file (%#)', (text, reason, field) => {
    expect(parseSession(text)).toMatchObject({ problem: { reason, field } });
  });

  it.each([
    [{ scale: 'galaxy' }, 'scale'],
    [{ hours: '1' }, 'hours'],
    [{ hours: 1e9 }, 'hours'],
    [{ colour: 'red' }, 'colour'],
    [{ hidden: [] }, 'hidden'],
    [{ version: 2, hidden: ['x y'] }, 'hidden[0]'],
    [{ version: 2, cut: { axis: 'coronal', mm: 900 } }, 'cut'],
    [{ version: 2, camera: { turn: 200, tilt: 0, zoom: 0 } }, 'camera'],
    [{ version: 2, camera: { turn: 20, tilt: 0 } }, 'camera.zoom'],
    [{ version: 2, compare3: 'tea' }, 'compare3'],
    [{ version: 2, beside: 5 }, 'beside'],
    [{ version: 2, names: ['a', 'b', 'c', 'd', 'e'] }, 'names'],
    [{ version: 2, names: ['a|b'] }, 'names[0]'],
    [{ version: 2, compare: 'tea' }, 'compare'],
    [{ version: 2, rate: 3 }, 'rate'],
    [{ protocol: 'nonsense' }, 'protocol'],
    [{ protocol: 5 }, 'protocol'],
    [{ patient: { age: 400 } }, 'patient.age'],
    [{ patient: { shoeSize: 44 } }, 'patient.shoeSize'],
    [{ mechanisms: ['disinhibition', 'magic'] }, 'mechanisms[1]'],
    [
      {
        protocol: {
          name: 'x',
          doses: [{ hours: 0, drug: 'tea', route: 'iv', amount: 1, unit: 'mg' }],
        },
      },
      'protocol.doses[0].drug',
    ],
  ])('names the wrong field: %j', (change, field) => {
    const result = read(change);
    expect(result).toMatchObject({ problem: { reason: 'invalid-field', field } });
    if ('problem' in result)
      expect(result.problem.message).toMatch(new RegExp(`^${field.replace(/[[\].]/g, '\\$&')}: `));
  });

  it('never throws', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(parseSession(text)).toHaveProperty('problem');
      }),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('hours', 'protocol', 'patient', 'seed', '__proto__'),
          fc.jsonValue(),
        ),
        (change) => {
          const text = JSON.stringify({ ...session, ...change });
          expect(Object.keys(parseSession(text))).toHaveLength(1);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
