import { useEffect, useState } from 'react';

/** Counts the times that faces have loaded: what was measured before has to be measured again. */
export function useFontsLoaded(): number {
  const [times, setTimes] = useState(0);
  useEffect(() => {
    let wanted = true;
    const count = (): void => {
      if (wanted) setTimes((before) => before + 1);
    };
    void document.fonts.ready.then(count);
    document.fonts.addEventListener('loadingdone', count);
    return () => {
      wanted = false;
      document.fonts.removeEventListener('loadingdone', count);
    };
  }, []);
  return times;
}
