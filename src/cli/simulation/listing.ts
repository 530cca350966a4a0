import { DEFAULT_MECHANISMS, MECHANISMS } from '../../contract/mechanisms';
import { BDNF_GENOTYPES, CONDITIONS, CYP2B6_GENOTYPES, SEXES } from '../../contract/patient';
import {
  PATIENT_PRESET_IDS,
  presetPatient,
  presetProtocol,
  PROTOCOL_PRESET_IDS,
} from '../../contract/presets';
import { ADD_ONS, DOSE_UNITS, DRUGS, ROUTES } from '../../contract/protocol';
import { VARIABLES } from '../../contract/variables';

const listing = () => ({
  protocols: PROTOCOL_PRESET_IDS.map((id) => ({ id, name: presetProtocol(id).name })),
  patients: PATIENT_PRESET_IDS.map((id) => ({ id, ...presetPatient(id) })),
  variables: VARIABLES.map(({ id, stage, unit }) => ({ id, stage, unit })),
  mechanisms: MECHANISMS,
  defaultMechanisms: DEFAULT_MECHANISMS,
  enumerations: {
    drug: DRUGS,
    route: ROUTES,
    unit: DOSE_UNITS,
    addOns: ADD_ONS,
    condition: CONDITIONS,
    sex: SEXES,
    bdnf: BDNF_GENOTYPES,
    cyp2b6: CYP2B6_GENOTYPES,
  },
});

/** Everything the options and files may name. */
export function listAsJson(): string {
  return `${JSON.stringify(listing(), null, 2)}\n`;
}

export function listAsText(): string {
  const { protocols, patients, variables, mechanisms, enumerations } = listing();
  const section = (title: string, lines: readonly string[]): string =>
    [title, ...lines.map((line) => `  ${line}`), ''].join('\n');
  return [
    section(
      'Protocols',
      protocols.map(({ id, name }) => `${id.padEnd(22)}${name}`),
    ),
    section(
      'Patients',
      patients.map(
        ({ id, condition, severity }) => `${id.padEnd(22)}${condition}, MADRS ${severity}`,
      ),
    ),
    section(
      'Variables',
      variables.map(({ id, unit }) => `${id.padEnd(36)}${unit}`),
    ),
    section('Mechanisms', [...mechanisms]),
    section(
      'Values in files',
      Object.entries(enumerations).map(
        ([field, values]) => `${field.padEnd(12)}${values.join(', ')}`,
      ),
    ),
  ].join('\n');
}
