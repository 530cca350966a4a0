import {
  type InferOutput,
  array,
  number,
  optional,
  parse,
  picklist,
  strictObject,
  string,
} from 'valibot';
import profiles from './published-sholl.json';

/** A published Sholl profile: mean and standard deviation over cells at each radius. */
const Profile = strictObject({
  cell: string(),
  of: picklist(['dendrites', 'basal', 'apical']),
  /** Id in src/evidence/cells.json. */
  finding: string(),
  standIn: optional(string()),
  /** Radii in um, or in ninths of the distance of the farthest branch: then cells of all sizes compare. */
  scale: picklist(['um', 'ninths of the reach']),
  radii: array(number()),
  mean: array(number()),
  sd: array(number()),
  /** Radii that the grown cell is held to; the others are drawn beside it. */
  held: array(number()),
});
export type ShollProfile = InferOutput<typeof Profile>;

export const SHOLL_PROFILES: readonly ShollProfile[] = parse(array(Profile), profiles);

interface ShollPoint {
  /** Radius, um, or part of the reach. */
  readonly at: number;
  readonly name: string;
  readonly mean: number;
  readonly sd: number;
}

/** The points of a profile that a cell is held to. */
export const heldRadii = ({ scale, radii, mean, sd, held }: ShollProfile): ShollPoint[] =>
  held.map((radius) => {
    const i = radii.indexOf(radius);
    if (i < 0) throw new Error(`no published radius ${radius}`);
    const um = scale === 'um';
    return {
      at: um ? radius : radius / 9,
      name: um ? `${radius} µm` : `${radius}/9 of the reach`,
      mean: mean[i]!,
      sd: sd[i]!,
    };
  });
