import { useEffect, useState } from 'react';

/** Turns true when the faces have loaded: what was measured before has to be measured again. */
export function useFontsReady(): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    let wanted = true;
    void document.fonts.ready.then(() => {
      if (wanted) setReady(true);
    });
    return () => {
      wanted = false;
    };
  }, []);
  return ready;
}
