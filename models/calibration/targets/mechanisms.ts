import type { MechanismId } from '../../../src/contract/mechanisms';
import { presetPatient, presetProtocol } from '../../../src/contract/presets';
import type { ParameterId, ParameterValues } from '../../../src/evidence/parameters';
import { simulate } from '../../../src/simulation/simulate';
import { DAY, logFall } from '../runs';
import type { Group } from '../target';

/** Log fall of MADRS after one infusion if this account were the only one. */
function fallUnder(account: MechanismId, p: Partial<ParameterValues>, hours: number): number {
  const trajectory = simulate({
    protocol: presetProtocol('iv-0.5'),
    patient: presetPatient('default'),
    mechanisms: [account],
    parameters: p,
  });
  return logFall(trajectory, hours);
}

const READING =
  'No paper gives the size of the drug effect that its account would carry alone: each is made to explain the whole of it, so that switching accounts changes the way there and not the amount.';

/** An account without a lasting part explains the hours it can reach; the others the day of the largest effect. */
const FAST_ONLY = 4;

function sameEffect(
  account: MechanismId,
  gain: ParameterId,
  finding: string,
  hours: number,
): Group {
  return {
    name: `account: ${account}`,
    free: [gain],
    targets: [
      {
        finding,
        what: `log fall of MADRS at ${hours} h under ${account} alone, less that under disinhibition`,
        published: 0,
        tolerance: 0.02,
        reading: READING,
        predict: (p) => fallUnder(account, p, hours) - fallUnder('disinhibition', p, hours),
      },
    ],
  };
}

/** The gains of the rival accounts, after the symptoms are fitted with disinhibition. */
export const MECHANISM_GROUPS: readonly Group[] = [
  sameEffect('direct-inhibition', 'directBdnfGain', 'mx-direct-autry', DAY),
  sameEffect('habenula', 'habenulaBlockEffect', 'mx-lhb-yang', FAST_ONLY),
  sameEffect('hydroxynorketamine', 'hydroxynorketamineAmpaGain', 'mx-hnk-zanos', DAY),
  sameEffect('trkb-binding', 'trkbBindingGain', 'mx-trkb', DAY),
  sameEffect('opioid', 'opioidFastGain', 'williams2018-naltrexone', FAST_ONLY),
];
