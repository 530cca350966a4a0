import { useEffect, useState } from 'react';
import type { Finding } from '../../evidence/findings';

type Find = (id: string) => Finding | undefined;

const NOT_YET: Find = () => undefined;

/** Looks up findings once they have come; they are many, and come late. */
export function useFindings(): Find {
  const [find, setFind] = useState<Find>(() => NOT_YET);
  useEffect(() => {
    let wanted = true;
    void import('../../evidence/findings').then(
      ({ findingById }) => {
        if (wanted) setFind(() => findingById);
      },
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, []);
  return find;
}
