import { useMarkedCaption } from './use-marked-caption';
import { TermPopover } from './TermPopover';

/** Terms explained where they stand: marks the caption and shows what is asked about, there and in panels. */
export function TermsInPlace() {
  useMarkedCaption();
  return <TermPopover />;
}
