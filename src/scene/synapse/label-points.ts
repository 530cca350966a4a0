import type { PartId } from '../../store/structures/parts';
import type { Body } from '../labels/bodies';
import type { LabelId, LabelPoint } from '../labels/label-points';
import type { LostFrom } from '../labels/turned-away';

/** The synapse seen whole, its two faces, and its cleft from near. */
const WHOLE = [3.5, 4.12] as const;
const FACES = [4.16, 4.56] as const;
const CLEFT = [4.62, 5] as const;

/**
 * Looks from straight below or above, as far as a reach about that, degrees: from below the membranes and the density stand before what lies in
 * the cleft. These of every name are measured, with rays against the membranes (tests/scene/labels/lost-from.test.ts).
 */
const under = (reach: number): LostFrom => [0, -90, reach];
const over = (reach: number): LostFrom => [0, 90, reach];

/** Parts of the synapse, and at its cleft single molecules; nanometres in the synapse's world. */
export const SYNAPSE_LABELS: readonly LabelPoint[] = [
  {
    id: 'mitochondrion',
    of: 'mitochondrion',
    at: [330, 830, -64],
    offset: [0.36, -0.05],
    lostFrom: [under(16)],
    depths: WHOLE,
    withRoom: true,
  },
  {
    id: 'bouton',
    of: 'bouton',
    at: [-545, 520, -64],
    offset: [-0.22, -0.06],
    lostFrom: [under(6), [205, -82, 12]],
    depths: WHOLE,
  },
  {
    id: 'bdnf-granule',
    of: 'bdnf-granules',
    at: [-582, 342, -91],
    offset: [-0.22, 0.05],
    lostFrom: [under(6), [208, -70, 14]],
    depths: WHOLE,
    withRoom: true,
  },
  {
    id: 'vesicles',
    of: 'vesicles',
    at: [330, 420, -90],
    offset: [0.42, -0.16],
    lostFrom: [under(28), over(7)],
    depths: WHOLE,
  },
  {
    id: 'astrocyte',
    of: 'astrocyte',
    at: [748, 130, -64],
    offset: [0.2, 0.05],
    lostFrom: [under(6)],
    depths: WHOLE,
    withRoom: true,
  },
  {
    id: 'spine-head',
    of: 'spine-head',
    at: [-330, -330, 55],
    offset: [-0.24, 0.09],
    lostFrom: [[215, 68, 8]],
    depths: WHOLE,
  },
  {
    id: 'growth-machinery',
    of: 'mtorc1',
    at: [140, -1000, -30],
    offset: [0.56, 0.03],
    lostFrom: [over(13), [212, 70, 13], under(6)],
    depths: WHOLE,
    withRoom: true,
  },
  {
    id: 'recycling-vesicles',
    of: 'vesicles',
    at: [-64, 110, -80],
    offset: [-0.3, -0.14],
    lostFrom: [under(66)],
    depths: FACES,
  },
  {
    id: 'ampa-cluster',
    of: 'ampa-receptors',
    at: [-215, -12, 127],
    offset: [-0.3, 0.12],
    lostFrom: [under(67)],
    depths: FACES,
  },
  {
    id: 'nmda-cluster',
    of: 'nmda-receptors',
    at: [20, 10, 6],
    offset: [0.34, -0.2],
    lostFrom: [under(80)],
    depths: FACES,
  },
  {
    id: 'density',
    of: 'postsynaptic-density',
    at: [150, -48, 158],
    offset: [0.24, 0.18],
    lostFrom: [over(18)],
    depths: FACES,
  },
  {
    id: 'docked-vesicle',
    of: 'docked-vesicles',
    at: [28, 52, -72],
    offset: [0.2, -0.14],
    lostFrom: [under(77)],
    depths: CLEFT,
  },
  {
    id: 'ampa-receptor',
    of: 'ampa-receptors',
    at: [44, 4, -108],
    offset: [0.4, 0.14],
    lostFrom: [under(86), over(73)],
    depths: CLEFT,
  },
  {
    id: 'nmda-receptor',
    of: 'nmda-receptors',
    at: [-41, 6, 32],
    offset: [-0.3, 0.02],
    lostFrom: [under(81)],
    depths: CLEFT,
  },
  {
    // From the sides other receptors stand before the pore.
    id: 'magnesium-in-pore',
    of: 'ions',
    at: [-28, 2, 18],
    offset: [-0.2, 0.2],
    lostFrom: [under(82), [140, 11, 12], [220, 11, 12]],
    depths: CLEFT,
  },
  {
    id: 'ketamine-in-pore',
    of: 'ketamine',
    at: [27, 4, 26],
    offset: [0.24, 0.2],
    lostFrom: [under(81)],
    depths: CLEFT,
    onlyIfBlocked: true,
  },
];

/** Depth of the section that the bouton is cut at, in whose plane the bodies lie, nm. */
const SECTION = -64;

/** One body along a course in the plane of the section, nm. */
const course = (
  points: readonly (readonly [number, number])[],
  radius: number,
  ...of: readonly LabelId[]
): readonly Body[] =>
  points.map(([x, y], i) => {
    const [nextX, nextY] = points[i + 1] ?? [x, y];
    return {
      from: [x, y, SECTION],
      to: [nextX, nextY, SECTION],
      radius,
      of,
      depths: WHOLE,
      goesOn: i > 0,
    };
  });

/** The same, gone with the part that they are of. */
const drawnOf = (structure: PartId, bodies: readonly Body[]): readonly Body[] =>
  bodies.map((body) => ({ ...body, structure }));
const IN_BOUTON = ['bouton', 'mitochondrion', 'vesicles', 'bdnf-granule'] as const;
/** The same body still, of another thickness. */
const more = (bodies: readonly Body[]): readonly Body[] =>
  bodies.map((body) => ({ ...body, goesOn: true }));

/**
 * What names keep off while the synapse is seen whole; from nearer everything fills the picture. Fitted by hand to the meshes that are drawn:
 * their silhouettes are held to those in tests/scene/labels/bodies-drawn.test.ts.
 */
export const SYNAPSE_BODIES: readonly Body[] = [
  ...drawnOf(
    'mitochondrion',
    course(
      [
        [-330, 725],
        [280, 725],
      ],
      180,
      'mitochondrion',
    ),
  ),
  ...drawnOf(
    'vesicles',
    course(
      [
        [-330, 330],
        [330, 330],
      ],
      230,
      'vesicles',
    ),
  ),
  ...drawnOf('bdnf-granules', course([[-582, 342]], 70, 'bdnf-granule')),
  ...drawnOf(
    'bouton',
    course(
      [
        [-200, 530],
        [200, 530],
      ],
      480,
      ...IN_BOUTON,
    ),
  ),
  ...drawnOf(
    'bouton',
    more(
      course(
        [
          [-400, 230],
          [430, 230],
        ],
        210,
        ...IN_BOUTON,
      ),
    ),
  ),
  ...drawnOf(
    'bouton',
    more(
      course(
        [
          [-900, 670],
          [-620, 640],
        ],
        80,
        ...IN_BOUTON,
      ),
    ),
  ),
  ...drawnOf(
    'bouton',
    more(
      course(
        [
          [620, 560],
          [770, 600],
        ],
        110,
        ...IN_BOUTON,
      ),
    ),
  ),
  ...course(
    [
      [-370, -20],
      [370, -20],
    ],
    70,
  ),
  ...drawnOf(
    'spine-head',
    course(
      [
        [-280, -290],
        [280, -290],
      ],
      220,
      'spine-head',
    ),
  ),
  ...drawnOf(
    'spine-head',
    more(
      course(
        [
          [0, -500],
          [0, -830],
        ],
        110,
        'spine-head',
      ),
    ),
  ),
  ...drawnOf(
    'spine-head',
    more(
      course(
        [
          [-620, -890],
          [-200, -860],
          [200, -860],
          [620, -890],
        ],
        50,
        'spine-head',
      ),
    ),
  ),
  ...drawnOf(
    'astrocyte',
    course(
      [
        [780, 220],
        [560, -300],
        [800, -560],
      ],
      75,
      'astrocyte',
    ),
  ),
  ...drawnOf(
    'mtorc1',
    course(
      [
        [-230, -980],
        [200, -1000],
      ],
      110,
      'growth-machinery',
    ),
  ),
];
