import { useEffect, useState } from 'react';

/** A pause between two solutions, ms: the page stays smooth. */
const PAUSE = 16;
/** Nothing is begun while somebody types. */
const WAIT = 250;

/**
 * Takes one result after the other from a generator, each in a task of its own, and hands out what there is so far.
 * Begins anew when `make` changes; what is there of the one before stays until the new one has its first result or,
 * with `inPlace`, until each has been replaced by its successor.
 */
export function useSolving<Result>(
  make: () => Iterator<Result>,
  inPlace = false,
): readonly Result[] {
  const [results, setResults] = useState<readonly Result[]>([]);
  useEffect(() => {
    const solving = make();
    let found: readonly Result[] = [];
    const step = (): void => {
      const next = solving.next();
      if (next.done === true) {
        if (found.length === 0) setResults([]);
        return;
      }
      found = [...found, next.value];
      const now = found;
      setResults((before) => (inPlace ? [...now, ...before.slice(now.length)] : now));
      timer = setTimeout(step, PAUSE);
    };
    let timer = setTimeout(step, WAIT);
    return () => clearTimeout(timer);
  }, [make, inPlace]);
  return results;
}
