import { SearchPanel } from '../../hud/search/SearchPanel';
import { useOwnSources } from '../../hud/search/use-own-sources';

/** The search over what the interface shows itself; what its siblings bring is added here. */
export function Search({ base }: { base: string }) {
  return <SearchPanel sources={useOwnSources(base)} />;
}
