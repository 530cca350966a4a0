import { expect, it } from 'vitest';
import { presetProtocol, type PatientPresetId } from '../../src/contract/presets';
import { courseNames } from '../../src/i18n/course-names';

type Naming = Parameters<typeof courseNames>;

/** Says keys, and a course in a person by both. */
const words = {
  language: 'en',
  t: (key: string, values?: Record<string, string>) =>
    values === undefined ? key : `${values['protocol']} in ${values['patient']}`,
} as unknown as Naming[0];

const course = (
  protocol: string,
  patient: PatientPresetId = 'default',
  name = '',
): Naming[1][number] => ({
  protocol:
    protocol === 'ssri' || protocol === 'placebo'
      ? { preset: protocol, value: presetProtocol(protocol) }
      : { preset: null, value: { name: protocol } },
  patient: { preset: patient },
  name,
});

it('calls courses by what tells them apart', () => {
  expect(courseNames(words, [course('ssri'), course('Mine')])).toEqual(['protocols.ssri', 'Mine']);
  expect(courseNames(words, [course('ssri', 'ptsd'), course('ssri', 'healthy')])).toEqual([
    'patients.ptsd',
    'patients.healthy',
  ]);
  expect(courseNames(words, [course('ssri'), course('placebo'), course('ssri', 'ptsd')])[2]).toBe(
    'protocols.ssri in patients.ptsd',
  );
});

it('takes the name that the visitor gave, and numbers those that are alike', () => {
  expect(
    courseNames(words, [course('ssri'), course('ssri'), course('placebo', 'default', 'Control')]),
  ).toEqual(['protocols.ssri', 'protocols.ssri (2)', 'Control']);
});
