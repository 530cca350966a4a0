import { useSelect } from '../store/use-store';
import type { StoreState } from '../store/store';

/** All of the slow state: for what depends on nearly everything, such as a link. */
export function useLiveState(): StoreState {
  return useSelect((state) => state);
}
