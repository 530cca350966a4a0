import { useEffect, useState } from 'react';
import { solveBand } from '../../store/chart/band-solver';
import { useSelect } from '../../store/use-store';
import { administrationsOf } from '../../timeline/doses';
import { bandHours, type SolvedBand } from './band-between';

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
    let giveUp: (() => void) | undefined;
    const timer = setTimeout(() => {
      const corners = administrationsOf(protocol)
        .slice(0, MOST_CORNERS)
        .flatMap(({ start, end }) => [start, end]);
      const hours = bandHours(axis, corners);
      const atLeastUntil = axis.hours[axis.hours.length - 1] ?? 0;
      const input = { protocol, patient, mechanisms, atLeastUntil };
      giveUp = solveBand({ input, hours }, (band) =>
        setSolved({
          key: axis,
          state:
            band === null ? { phase: 'missing' } : { phase: 'there', band: { ...band, hours } },
        }),
      );
    }, PATIENCE);
    return () => {
      clearTimeout(timer);
      giveUp?.();
    };
  }, [wanted, protocol, patient, mechanisms, axis, solved]);
  if (!wanted) return { phase: 'off' };
  // The axis is made anew with every solution, and with nothing else.
  return solved !== null && solved.key === axis ? solved.state : { phase: 'working' };
}
