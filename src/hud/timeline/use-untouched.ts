import { useEffect, useState } from 'react';
import { useSession } from '../../store/use-store';

/** True until the visitor first moves time; never for one whose link has done so already. */
export function useUntouched(): boolean {
  const { store } = useSession();
  const [untouched, setUntouched] = useState(() => !new URLSearchParams(location.search).has('t'));
  useEffect(() => {
    const start = store.getState().playback;
    return store.subscribe((state) => {
      if (state.playback !== start) setUntouched(false);
    });
  }, [store]);
  return untouched;
}
