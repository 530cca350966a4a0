import { sceneFromMni } from '../../atlas/spaces';
import type { LostFrom } from './turned-away';

/** From straight before, behind and below: there things stand in line. */
const FRONT: LostFrom = [0, 0, 44];
const BEHIND: LostFrom = [180, 0, 44];
const BELOW: LostFrom = [0, -90, 44];
/** From a little below the fornix is behind the thalamus and what surrounds it. */
const UNDER: LostFrom = [0, -90, 72];
/** From behind and below brainstem and cerebellum stand before the hippocampus, from behind and above what lies over it. */
const HIPPOCAMPUS: readonly LostFrom[] = [FRONT, [170, -40, 35], [165, 35, 20]];

/** Things that carry a label. The words come from the shell. */
export type LabelId =
  | 'prefrontal-cortex'
  | 'medial-prefrontal-cortex'
  | 'hippocampus'
  | 'amygdala'
  | 'fornix'
  | 'thalamus'
  | 'accumbens'
  | 'subgenual-cingulate'
  | 'lateral-habenula'
  | 'glutamate-pulses'
  | 'pyramidal-cell'
  | 'basket-cell'
  | 'martinotti-cell'
  | 'layer-1'
  | 'layer-2-3'
  | 'layer-5'
  | 'layer-6'
  | 'dentate-gyrus'
  | 'bouton'
  | 'mitochondrion'
  | 'vesicles'
  | 'spine-head'
  | 'astrocyte'
  | 'bdnf-granule'
  | 'growth-machinery'
  | 'recycling-vesicles'
  | 'ampa-cluster'
  | 'nmda-cluster'
  | 'density'
  | 'docked-vesicle'
  | 'nmda-receptor'
  | 'ampa-receptor'
  | 'ketamine-in-pore'
  | 'magnesium-in-pore'
  | 'dendrite-branch'
  | 'mature-spine';

export interface LabelPoint {
  readonly id: LabelId;
  /** In the units of the scale's world: scene mm, um. */
  readonly at: readonly [number, number, number];
  /** Where the text stands, from the point, as a share of the free area's shorter side. */
  readonly offset: readonly [number, number];
  /** Only while glutamate release is above baseline. */
  readonly onlyInBurst?: true;
  /** A name of a place rather than of a thing: stands there without a line. */
  readonly bare?: true;
  /** The name of a card, over its edge: no other may take its place, where it would be read as the card's. */
  readonly title?: true;
  /** Only while a drawn NMDA receptor holds ketamine. */
  readonly onlyIfBlocked?: true;
  /** Depths of the ladder between which it is told; everywhere at its scale, if absent. */
  readonly depths?: readonly [number, number];
  /** Only where there is room for all the others. */
  readonly withRoom?: true;
  /** Lies within the left hemisphere, and is not seen if that is drawn as tissue. */
  readonly within?: true;
  /** Looks from which other things stand before it. */
  readonly lostFrom?: readonly LostFrom[];
  /** Id of the structure that it names, which may be hidden. */
  readonly of?: string;
}

/** Few enough to read: what the story names at each scale. Points are MNI mm on the left side; inner worlds bring theirs. */
export const BRAIN_LABELS: Readonly<Record<'brain' | 'circuit', readonly LabelPoint[]>> = {
  brain: [
    {
      id: 'prefrontal-cortex',
      at: sceneFromMni(-36, 50, 22),
      offset: [-0.4, -0.24],
      of: 'cortex-left',
      lostFrom: [[182, -22, 14]],
    },
    {
      id: 'hippocampus',
      at: sceneFromMni(-29, -26, -12),
      offset: [0.3, 0.34],
      ...inside('hippocampus-left'),
      lostFrom: HIPPOCAMPUS,
    },
    {
      id: 'glutamate-pulses',
      at: sceneFromMni(-6, -14, 21),
      offset: [0.46, -0.3],
      onlyInBurst: true,
      ...inside('fornix-left'),
      lostFrom: [UNDER, [-18, 45, 25], [197, 67, 12]],
    },
  ],
  circuit: [
    {
      id: 'medial-prefrontal-cortex',
      at: sceneFromMni(-6, 44, 2),
      offset: [-0.1, -0.24],
      within: true,
      lostFrom: [BEHIND],
    },
    {
      id: 'amygdala',
      at: sceneFromMni(-24, -2, -20),
      offset: [-0.12, 0.2],
      ...inside('amygdala-left'),
      lostFrom: [BEHIND, [134, 5, 15], [190, 65, 25]],
    },
    {
      id: 'hippocampus',
      at: sceneFromMni(-29, -24, -14),
      offset: [0.17, 0.2],
      ...inside('hippocampus-left'),
      lostFrom: HIPPOCAMPUS,
    },
    {
      id: 'fornix',
      at: sceneFromMni(-5, -18, 20),
      offset: [0.16, -0.22],
      ...inside('fornix-left'),
      lostFrom: [UNDER, [195, 65, 15]],
    },
    {
      id: 'thalamus',
      at: sceneFromMni(-15, -27, 5),
      offset: [0.34, -0.08],
      ...inside('thalamus-left'),
      lostFrom: [BELOW, [140, -25, 45]],
    },
    {
      id: 'accumbens',
      at: sceneFromMni(-10, 12, -8),
      offset: [0.03, -0.27],
      withRoom: true,
      ...inside('accumbens-left'),
      lostFrom: [BEHIND],
    },
    {
      id: 'subgenual-cingulate',
      at: sceneFromMni(-5, 23, -6),
      offset: [-0.3, 0.22],
      withRoom: true,
      within: true,
      lostFrom: [BEHIND],
    },
    {
      id: 'lateral-habenula',
      at: sceneFromMni(-3.5, -23.7, 3.2),
      offset: [0.3, -0.16],
      withRoom: true,
      ...inside('lateral-habenula-left'),
      lostFrom: [BELOW],
    },
    {
      id: 'glutamate-pulses',
      at: sceneFromMni(-8, 27, -10),
      offset: [-0.08, 0.3],
      onlyInBurst: true,
      ...inside('hippocampus-prefrontal-left'),
      lostFrom: [BEHIND, [195, 65, 12]],
    },
  ],
};

function inside(of: string): { readonly within: true; readonly of: string } {
  return { within: true, of };
}
