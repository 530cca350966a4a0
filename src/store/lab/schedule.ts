import type { Dose, Protocol } from '../../contract/protocol';

/** Hours between doses where nothing else is known: as in courses of infusions. */
const USUAL_INTERVAL = 48;
const FIRST_DOSE: Dose = {
  hours: 0,
  drug: 'ketamine',
  route: 'iv',
  amount: 0.5,
  unit: 'mg/kg',
  durationMinutes: 40,
};

/** When the last of a dose or series begins, hours. */
export function lastStart({ hours, everyHours = 0, count = 1 }: Dose): number {
  return hours + everyHours * (count - 1);
}

function withDoses(protocol: Protocol, doses: readonly Dose[]): Protocol {
  return { ...protocol, doses: [...doses] };
}

/** Changes some fields of a dose. */
export function setDose(protocol: Protocol, index: number, change: Partial<Dose>): Protocol {
  return withDoses(
    protocol,
    protocol.doses.map((dose, i) => (i === index ? { ...dose, ...change } : dose)),
  );
}

/** One dose, or a series of `count` with `everyHours` between them. */
export function setSeries(
  protocol: Protocol,
  index: number,
  count: number,
  everyHours?: number,
): Protocol {
  return withDoses(
    protocol,
    protocol.doses.map((dose, i) => {
      if (i !== index) return dose;
      const { everyHours: before, count: _, ...single } = dose;
      return count === 1
        ? single
        : { ...single, everyHours: everyHours ?? before ?? USUAL_INTERVAL, count };
    }),
  );
}

/** Another dose of the last kind, when it would be due; an infusion where there is none yet. */
export function addDose(protocol: Protocol): Protocol {
  const last = protocol.doses.at(-1);
  if (last === undefined) return withDoses(protocol, [FIRST_DOSE]);
  const { everyHours, count: _, ...dose } = last;
  const latest = Math.max(...protocol.doses.map(lastStart));
  return withDoses(protocol, [
    ...protocol.doses,
    { ...dose, hours: latest + (everyHours ?? USUAL_INTERVAL) },
  ]);
}

/** The same once more, right after it. */
export function copyDose(protocol: Protocol, index: number): Protocol {
  const dose = protocol.doses[index];
  if (dose === undefined) return protocol;
  const copy = { ...dose, hours: lastStart(dose) + (dose.everyHours ?? USUAL_INTERVAL) };
  return withDoses(protocol, [
    ...protocol.doses.slice(0, index + 1),
    copy,
    ...protocol.doses.slice(index + 1),
  ]);
}

export function removeDose(protocol: Protocol, index: number): Protocol {
  return withDoses(
    protocol,
    protocol.doses.filter((_, i) => i !== index),
  );
}

/** Exchanges a dose with its neighbour (`by` is 1 or -1): each is then given when the other was. */
export function moveDose(protocol: Protocol, index: number, by: 1 | -1): Protocol {
  const moved = protocol.doses[index];
  const other = protocol.doses[index + by];
  if (moved === undefined || other === undefined) return protocol;
  const doses = [...protocol.doses];
  doses[index] = { ...other, hours: moved.hours };
  doses[index + by] = { ...moved, hours: other.hours };
  return withDoses(protocol, doses);
}

/** Goes on after the course with the last dose, `count` times, `everyHours` apart. */
export function addMaintenance(protocol: Protocol, everyHours: number, count: number): Protocol {
  const last = protocol.doses.at(-1);
  if (last === undefined) return protocol;
  const { everyHours: _, count: __, ...dose } = last;
  const latest = Math.max(...protocol.doses.map(lastStart));
  const start = { ...dose, hours: latest + everyHours };
  const series = count === 1 ? start : { ...start, everyHours, count };
  return withDoses(protocol, [...protocol.doses, series]);
}

/** Digits that a weighed dose is given with. */
function weighed(amount: number): number {
  return Number(amount.toPrecision(3));
}

/** The same dose for a person of this weight in the other unit. */
export function inUnit(dose: Dose, unit: Dose['unit'], weightKg: number): Partial<Dose> {
  if (dose.unit === unit) return {};
  return {
    unit,
    amount: weighed(unit === 'mg' ? dose.amount * weightKg : dose.amount / weightKg),
  };
}

/** Single administrations in all. */
export function administrationCount(protocol: Protocol): number {
  return protocol.doses.reduce((sum, { count = 1 }) => sum + count, 0);
}
