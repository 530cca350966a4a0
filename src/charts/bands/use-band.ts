import { useEffect, useState } from 'react';
import type { Band } from '../../simulation/uncertainty';
import { useSelect } from '../../store/use-store';
import { administrationsOf } from '../../timeline/doses';
import { bandHours, type SolvedBand } from './band-between';
import type { BandRequest } from './band-worker';

/** Dose edges at which a band is solved too. */
const MOST_CORNERS = 40;
/** A visitor who only passes by is not made to wait for the machine, ms. */
const PATIENCE = 400;

export type BandState =
  | { readonly phase: 'off' | 'working' | 'missing' }
  | { readonly phase: 'there'; readonly band: SolvedBand };

/** The doubt about parameters for what is shown, solved beside the page when it is wanted. */
export function useBand(wanted: boolean): BandState {
  const protocol = useSelect((state) => state.protocol.value);
  const patient = useSelect((state) => state.patient.value);
  const mechanisms = useSelect((state) => state.mechanisms);
  const axis = useSelect((state) => state.axis);
  const [solved, setSolved] = useState<{ readonly key: unknown; readonly state: BandState } | null>(
    null,
  );
  useEffect(() => {
    if (!wanted || solved?.key === axis) return undefined;
    let worker: Worker | undefined;
    const finish = (state: BandState): void => {
      setSolved({ key: axis, state });
      worker?.terminate();
    };
    const timer = setTimeout(() => {
      const corners = administrationsOf(protocol)
        .slice(0, MOST_CORNERS)
        .flatMap(({ start, end }) => [start, end]);
      const hours = bandHours(axis, corners);
      const atLeastUntil = axis.hours[axis.hours.length - 1] ?? 0;
      const request: BandRequest = {
        input: { protocol, patient, mechanisms, atLeastUntil },
        hours,
      };
      try {
        worker = new Worker(new URL('./band-worker.ts', import.meta.url), {
          type: 'module',
          name: 'band',
        });
        worker.onmessage = ({ data }: MessageEvent<Band>) =>
          finish({ phase: 'there', band: { ...data, hours } });
        worker.onerror = () => finish({ phase: 'missing' });
        worker.postMessage(request);
      } catch {
        finish({ phase: 'missing' });
      }
    }, PATIENCE);
    return () => {
      clearTimeout(timer);
      worker?.terminate();
    };
  }, [wanted, protocol, patient, mechanisms, axis, solved]);
  if (!wanted) return { phase: 'off' };
  // The axis is made anew with every solution, and with nothing else.
  return solved !== null && solved.key === axis ? solved.state : { phase: 'working' };
}
