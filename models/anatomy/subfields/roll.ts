import { smoothstep } from '../volume/interpolate';

/**
 * The roll in one cross-section. Angles run around the centre of the thick part, in degrees: 0 medial, 90 below, 180 lateral,
 * 270 above. The sheet of subiculum and cornu ammonis is an outer shell that starts medially below, runs laterally and comes
 * back above; its end, CA3, turns inwards and fills the hollow of the dentate gyrus, a C that is open above and bare medially.
 */
export const SUBFIELDS = ['subiculum', 'ca1', 'ca2', 'ca3', 'dentate-gyrus'] as const;
export type Subfield = (typeof SUBFIELDS)[number];

/** Where one subfield passes into the next along the sheet, degrees; the subiculum begins at `subiculum`. */
const SHEET = { subiculum: 322, ca1: 58, ca2: 222, ca3: 250, end: 312 } as const;
/** CA3 enters the C between these, degrees. */
const MOUTH = [254, 290] as const;
/** Direction from the centre in which the dentate gyrus comes to the surface, degrees. */
export const BARE = 322;

/** Parts of the greatest depth of the section. */
const SHELL = 0.49;
const DENTATE = 0.2;
const SULCUS = 0.08;
/** Half width of the part of the dentate gyrus that reaches the bare face. */
const FACE = 0.5;
/** The dentate gyrus stands out of the sheet's surface by this much before it is cut back, mm. */
const BULGE = 0.35;
/** Medially beyond this part of the greatest depth the roll ends, this steeply. */
const TONGUE = [0.85, 0.9] as const;
/** Between CA3 and the C around it, mm. */
const SLIT = 0.16;
/** Everything ends this deep below the surface, mm. */
const INSET = 0.08;

/** From here to here along the axis (parts of its length) dentate gyrus, CA3 and CA2 rise behind the tip, and sink again. */
const RISE = [0.06, 0.21] as const;
const SINK = [0.9, 1] as const;
/** Below this presence CA2 and CA3 end; the slope makes it a distance, mm. */
const LEAST = 0.2;
const SLOPE = 8;

const turn = (angle: number): number => ((angle % 360) + 360) % 360;
const RADIAN = Math.PI / 180;

/** Signed distance (mm) into the sector from `from` to `to` degrees, at `angle` and `r` mm from the centre. */
function sector(angle: number, r: number, from: number, to: number): number {
  const half = turn(to - from) / 2;
  const off = Math.abs(turn(angle - from - half + 180) - 180);
  return (half - off) * RADIAN * Math.max(r, 0.3);
}

export interface Place {
  /** Depth below the surface of the hippocampus, mm. */
  readonly depth: number;
  /** mm from the centre of the thick part. */
  readonly medial: number;
  readonly up: number;
  /** Greatest depth of the section, mm. */
  readonly radius: number;
  /** Distance from the centre to the bare face, mm. */
  readonly face: number;
  /** Place along the axis, 0 head to 1 tail. */
  readonly along: number;
}

/** Distance to the segment from the centre towards the bare face that ends `reach` mm away. */
function fromStalk(medial: number, up: number, reach: number): number {
  const [x, y] = [Math.cos(BARE * RADIAN), -Math.sin(BARE * RADIAN)];
  const along = Math.min(Math.max(medial * x + up * y, 0), Math.max(reach, 0));
  return Math.hypot(medial - along * x, up - along * y);
}

/** How far inside each subfield a point lies, mm, in the order of `SUBFIELDS`; negative outside. */
export function insideSubfields({ depth, medial, up, radius, face, along }: Place): number[] {
  const r = Math.hypot(medial, up);
  const angle = turn(Math.atan2(-up, medial) / RADIAN);
  const present = smoothstep(RISE[0], RISE[1], along) * (1 - smoothstep(SINK[0], SINK[1], along));
  const squeezed = smoothstep(LEAST, 1, present);
  const border = (degrees: number) => SHEET.subiculum - (SHEET.subiculum - degrees) * squeezed;
  const [ca2, ca3, end] = [border(SHEET.ca2), border(SHEET.ca3), border(SHEET.end)];

  const shell = (SHELL + 1 - present) * radius;
  const core = shell + SULCUS * radius;
  const dentate = DENTATE * radius;
  const half = FACE * radius * present;
  const stalk = half - fromStalk(medial, up, face + BULGE - half);
  // the tongue of the subiculum is thick in places, but the roll does not reach into it
  const round = depth - TONGUE[1] * Math.max(0, medial - TONGUE[0] * radius);
  // depth counted so that the dentate gyrus comes to the surface on its bare face
  const bare = core + Math.min(stalk, depth) - 2 * radius * (1 - squeezed);
  const rolled = Math.max(round, bare);

  const within = depth - INSET;
  const sheet = Math.min(within, shell - rolled);
  const onSheet = (from: number, to: number) => Math.min(sheet, sector(angle, r, from, to));
  const there = (present - LEAST) * SLOPE;
  const mouth = Math.min(sector(angle, r, border(MOUTH[0]), border(MOUTH[1])), depth - shell / 2);
  const hollow = rolled - core - dentate - SLIT;
  return [
    onSheet(SHEET.subiculum, SHEET.ca1 + 360),
    onSheet(SHEET.ca1, ca2),
    Math.min(there, onSheet(ca2, ca3)),
    Math.min(there, Math.max(onSheet(ca3, end), Math.min(within, mouth), hollow)),
    Math.min(there, within, rolled - core, core + dentate - rolled, -mouth - SLIT),
  ];
}
