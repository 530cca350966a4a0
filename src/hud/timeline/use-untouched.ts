import { useEffect, useState } from 'react';
import { useSession } from '../../store/use-store';

/** True until the visitor first moves time. */
export function useUntouched(): boolean {
  const { store } = useSession();
  const [untouched, setUntouched] = useState(true);
  useEffect(() => {
    const start = store.getState().playback;
    return store.subscribe((state) => {
      if (state.playback !== start) setUntouched(false);
    });
  }, [store]);
  return untouched;
}
