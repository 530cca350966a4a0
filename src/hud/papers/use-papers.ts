import { useEffect, useState } from 'react';
import type { Paper } from '../../evidence/bibliography';

/** The bibliography is worked out from the evidence tables, which are large: both come when first asked for. */
export async function loadPapers(): Promise<readonly Paper[]> {
  const { bibliography } = await import('../../evidence/bibliography');
  return bibliography();
}

export function usePapers(): readonly Paper[] | 'loading' | 'missing' {
  const [papers, setPapers] = useState<readonly Paper[] | 'loading' | 'missing'>('loading');
  useEffect(() => {
    let wanted = true;
    loadPapers().then(
      (loaded) => wanted && setPapers(loaded),
      () => wanted && setPapers('missing'),
    );
    return () => {
      wanted = false;
    };
  }, []);
  return papers;
}
