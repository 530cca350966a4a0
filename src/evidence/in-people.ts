import { CLAIMS, type ClaimId } from './claims';
import { isHuman } from './evidence-rows';
import { findingById } from './findings';

/**
 * Whether a variable rests on something measured in people. That people were looked at is not enough: a scan that saw
 * nothing, or a trial that went the other way, stands on the card and bears nothing.
 */
export function restsOnPeople(id: ClaimId): boolean {
  const { species, findings } = CLAIMS[id];
  return (
    isHuman({ species }) &&
    findings.some((each) => {
      const finding = findingById(each);
      return finding !== undefined && finding.provenance !== 'derived' && isHuman(finding);
    })
  );
}
