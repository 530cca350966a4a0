import { TermList } from '../../hud/glossary/TermList';
import { LinkCode } from '../../sharing/link/LinkCode';
import type { SheetParts } from '../../tours/sheet/sheet-parts';
import { ToursPanel } from '../../tours/ToursPanel';

const PARTS: SheetParts = { Code: LinkCode, Terms: TermList };

/** The list of tours, with codes and terms for its sheets. */
export function ToursView() {
  return <ToursPanel parts={PARTS} />;
}
