import { Explained } from '../../hud/glossary/Explained';
import { TourSpace } from '../../tours/TourSpace';

/** Tours, with terms explained where they stand. */
export function Tours({ invites }: { invites: boolean }) {
  return <TourSpace invites={invites} Explained={Explained} />;
}
