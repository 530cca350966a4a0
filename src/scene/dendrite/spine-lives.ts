import { hourOfSpineEvent, type SpineEvents, type Trajectory } from '../../simulation/trajectory';
import { hash01 } from '../../math/seeded-hash';

/** The life of one spine on the drawn dendrite. */
export interface SpineLife {
  /** Which of the dendrite's sites it stands on. */
  readonly site: number;
  /** Hours; -Infinity if it stood before the timeline begins. */
  readonly birth: number;
  /** Hours; Infinity if it outlives the timeline. */
  readonly death: number;
}

/**
 * Births and deaths of the spines on a length of dendrite. Birth k happens where the cumulative formation
 * crosses k, death k where the cumulative elimination does, so that the count at any hour is the simulated
 * density times the length, to one spine. The seed only chooses the places.
 *
 * @param spinesAtHealthy how many spines the drawn length carries at 100 % of the healthy density
 * @param siteCount places a spine can stand; more than there will ever be spines
 */
export function spineLives(
  trajectory: Trajectory,
  startDensity: number,
  spinesAtHealthy: number,
  siteCount: number,
  seed: number,
): SpineLife[] {
  const perPercent = spinesAtHealthy / 100;
  const initial = startDensity * perPercent;
  const births = crossings(trajectory, 'formed', perPercent, initial);
  const deaths = crossings(trajectory, 'eliminated', perPercent, 0);
  const sites = Array.from({ length: siteCount }, (_, site) => site);
  const order = (a: number, b: number): number => hash01(seed, a, 1) - hash01(seed, b, 1);
  const vacant = sites.slice().sort(order);
  const alive: { site: number; birth: number }[] = [];
  const lives: SpineLife[] = [];
  for (let k = 0; k < Math.floor(initial); k += 1) {
    const site = vacant.pop();
    if (site !== undefined) alive.push({ site, birth: -Infinity });
  }
  let b = 0;
  let d = 0;
  while (b < births.length || d < deaths.length) {
    const birth = births[b] ?? Infinity;
    const death = deaths[d] ?? Infinity;
    if (birth <= death) {
      const choice = Math.floor(hash01(seed, b, 3) * vacant.length);
      const site = vacant.splice(choice, 1)[0];
      if (site !== undefined) alive.push({ site, birth });
      b += 1;
    } else {
      const choice = chooseToDie(alive, death, seed, d);
      const gone = alive.splice(choice, 1)[0];
      if (gone !== undefined) {
        lives.push({ ...gone, death });
        vacant.push(gone.site);
      }
      d += 1;
    }
  }
  for (const each of alive) lives.push({ ...each, death: Infinity });
  return lives;
}

/** Spines alive at an hour. */
export function countAlive(lives: readonly SpineLife[], hours: number): number {
  let count = 0;
  for (const life of lives) if (life.birth <= hours && hours < life.death) count += 1;
  return count;
}

/** How much likelier a spine younger than the maturation age is to be lost (assumed; young spines are the
 * transient ones in vivo, Holtmaat et al. 2005, but no hazard ratio was found). */
const YOUNG_HAZARD = 3;
const YOUNG_HOURS = 96;

function chooseToDie(
  alive: readonly { site: number; birth: number }[],
  hours: number,
  seed: number,
  event: number,
): number {
  let total = 0;
  for (const each of alive) total += hours - each.birth < YOUNG_HOURS ? YOUNG_HAZARD : 1;
  let left = hash01(seed, event, 7) * total;
  for (let i = 0; i < alive.length; i += 1) {
    const each = alive[i];
    if (each === undefined) break;
    left -= hours - each.birth < YOUNG_HOURS ? YOUNG_HAZARD : 1;
    if (left <= 0) return i;
  }
  return alive.length - 1;
}

/** Hours at which `offset + perPercent * total` crosses each whole number after its start. */
function crossings(
  trajectory: Trajectory,
  events: SpineEvents,
  perPercent: number,
  offset: number,
): number[] {
  const result: number[] = [];
  for (let next = Math.floor(offset) + 1; ; next += 1) {
    const hour = hourOfSpineEvent(trajectory, events, (next - offset) / perPercent);
    if (hour === undefined) return result;
    result.push(hour);
  }
}
