import { variableIndex } from '../../contract/variables';
import type { Trajectory } from '../../simulation/trajectory';
import { beginning } from './lost-places';
import { STAGES } from './spine-form';
import type { History } from './spine-instances';
import { spineLives, type SpineLife } from './spine-lives';

const DENSITY = variableIndex('spineDensityPrefrontal');

/** Lives of the spines of one stretch, one history for each trajectory, made when it is first asked for. */
export class Histories {
  private readonly made = new WeakMap<Trajectory, History>();

  constructor(
    private readonly spinesAtHealthy: number,
    private readonly siteCount: number,
    private readonly host: number,
    private readonly seed: number,
  ) {}

  of(trajectory: Trajectory): History {
    const known = this.made.get(trajectory);
    if (known !== undefined) return known;
    const { spinesAtHealthy, siteCount, host, seed } = this;
    const density = trajectory.columns[DENSITY]?.[0] ?? 100;
    const atRest = Math.floor((density * spinesAtHealthy) / 100);
    const lives = spineLives(trajectory, density, spinesAtHealthy, siteCount, seed, host);
    const history = {
      lives,
      births: Float64Array.from(lives, ({ birth }) => birth),
      deaths: Float64Array.from(lives, ({ death }) => death),
      turns: turnsOf(lives),
      lost: beginning(atRest, spinesAtHealthy, siteCount, host, seed).lost,
    };
    this.made.set(trajectory, history);
    return history;
  }
}

/** When a spine comes and is gone; and, of one that stands in for the mark of a lost one, when it has come out and begins to draw back. */
function turnsOf(lives: readonly SpineLife[]): Float64Array {
  const turns = lives.flatMap(({ birth, death, returned }) =>
    returned
      ? [birth, birth + STAGES.headFormed, death - STAGES.retraction, death]
      : [birth, death],
  );
  return Float64Array.of(-Infinity, ...turns.filter(Number.isFinite), Infinity).sort();
}
