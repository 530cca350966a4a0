import { DENDRITE_MORPHOLOGY } from '../../evidence/morphology';
import { parameterValues } from '../../evidence/parameters';
import { hash01 } from '../../math/seeded-hash';
import {
  hourOfSpineEvent,
  spineEventsAt,
  valueAt,
  type SpineEvents,
  type Trajectory,
} from '../../simulation/trajectory';
import { beginning } from './lost-places';

/** The life of one spine on the drawn dendrite. */
export interface SpineLife {
  /** Which of the dendrite's sites it stands on. */
  readonly site: number;
  /** Hours; -Infinity if it stood before the timeline begins. */
  readonly birth: number;
  /** Hours; Infinity if it outlives the timeline. */
  readonly death: number;
  /** True if it grew where stress had removed one. */
  readonly returned: boolean;
}

type Alive = Omit<SpineLife, 'death'>;

/**
 * Births and deaths of the spines on a length of dendrite, in order of birth. Birth k happens where the cumulative formation
 * crosses k, death k where the cumulative elimination does, so that the count at any hour is the simulated
 * density times the length, to one spine. The seed only chooses the places.
 *
 * Of the births above the resting rate, which the drug brings, a share takes a place that stress had emptied, set by how many are reported to be taken again; all others come up
 * elsewhere. Which spine dies follows the model's own two kinds: young spines are lost far sooner than mature ones.
 *
 * @param spinesAtHealthy how many spines the drawn length carries at 100 % of the healthy density
 * @param siteCount places a spine can stand; more than there will ever be spines
 * @param host site whose spine stands at all times; -1 if there is none
 */
export function spineLives(
  trajectory: Trajectory,
  startDensity: number,
  spinesAtHealthy: number,
  siteCount: number,
  seed: number,
  host = -1,
): SpineLife[] {
  const perPercent = spinesAtHealthy / 100;
  const initial = startDensity * perPercent;
  const births = crossings(trajectory, 'formed', perPercent, initial);
  const deaths = crossings(trajectory, 'eliminated', perPercent, 0);
  const start = beginning(Math.floor(initial), spinesAtHealthy, siteCount, host, seed);
  const emptied = new Set(start.lost);
  const lost = [...start.lost];
  const vacant = [...start.vacant];
  const alive: Alive[] = start.standing.map((site) => ({
    site,
    birth: -Infinity,
    returned: false,
  }));
  const lives: SpineLife[] = [];
  let b = 0;
  let d = 0;
  while (b < births.length || d < deaths.length) {
    const birth = births[b] ?? Infinity;
    const death = deaths[d] ?? Infinity;
    if (birth <= death) {
      const returns = hash01(seed, b, 5) < returningShare(trajectory, birth);
      const from = lost.length > 0 && (returns || vacant.length === 0) ? lost : vacant;
      const site = from.splice(Math.floor(hash01(seed, b, 3) * from.length), 1)[0];
      if (site !== undefined) alive.push({ site, birth, returned: emptied.has(site) });
      b += 1;
    } else {
      const gone = alive.splice(chooseToDie(alive, trajectory, death, host, seed, d), 1)[0];
      if (gone !== undefined) {
        lives.push({ ...gone, death });
        (emptied.has(gone.site) ? lost : vacant).push(gone.site);
      }
      d += 1;
    }
  }
  for (const each of alive) lives.push({ ...each, death: Infinity });
  // Stable: those that stood from the beginning keep their order of seniority.
  const seniority = new Map(start.standing.map((site, order) => [site, order]));
  const order = ({ site, birth }: SpineLife): number =>
    birth === -Infinity ? (seniority.get(site) ?? 0) - siteCount - 1e6 : birth;
  return lives.sort((x, y) => order(x) - order(y));
}

/** Of the spines born at an hour, the share that takes a lost place. */
function returningShare(trajectory: Trajectory, hours: number): number {
  if (hours <= 0) return 0;
  const formed = (at: number): number => spineEventsAt(trajectory, 'formed', at);
  const begin = trajectory.hours[0] ?? 0;
  const resting = (formed(0) - formed(begin)) / -begin;
  const now = formed(hours + 0.5) - formed(hours - 0.5);
  return DENDRITE_MORPHOLOGY.returningShare.value * Math.max(0, 1 - resting / now);
}

/** Spines alive at an hour. */
export function countAlive(lives: readonly SpineLife[], hours: number): number {
  let count = 0;
  for (const life of lives) if (life.birth <= hours && hours < life.death) count += 1;
  return count;
}

/** How much sooner a young spine is lost than a mature one: the two rates of the simulation at healthy rest. */
const YOUNG_HAZARD = ((): number => {
  const { youngSpineLoss, youngSpineMaturation, matureFractionHealthy } = parameterValues();
  const matureLoss = (youngSpineMaturation * (1 - matureFractionHealthy)) / matureFractionHealthy;
  return youngSpineLoss / matureLoss;
})();

/** Index of the spine that goes. `alive` stands in order of seniority, so the mature ones are the first. */
function chooseToDie(
  alive: readonly Alive[],
  trajectory: Trajectory,
  hours: number,
  host: number,
  seed: number,
  event: number,
): number {
  const mature = valueAt(trajectory, 'matureSpineFraction', hours) * alive.length;
  const weight = (index: number): number => {
    if (alive[index]!.site === host) return 0;
    return index < mature ? 1 : YOUNG_HAZARD;
  };
  let total = 0;
  for (let i = 0; i < alive.length; i += 1) total += weight(i);
  let left = hash01(seed, event, 7) * total;
  for (let i = 0; i < alive.length; i += 1) {
    left -= weight(i);
    if (left < 0) return i;
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
