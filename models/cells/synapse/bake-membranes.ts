import type { Part } from '../../anatomy/pack/glb';
import { astrocyte, bouton, density, fromActiveZone, mitochondrion, spine } from './membranes';
import { ramp } from './signed-distance';
import { type SurfacePlan, surfacePart } from './surface';

/** The faces of the cleft keep more of their triangles, so that its width holds. */
const cleftCare = (x: number, y: number, z: number): number =>
  1 + 39 * (1 - ramp(Math.abs(fromActiveZone(x, y, z)), 30, 110));

const PLANS: readonly SurfacePlan[] = [
  {
    id: 'bouton',
    distance: bouton,
    low: [-1480, -820, -420],
    high: [1520, 860, 1300],
    spacing: 14,
    triangles: 7400,
    shadowedBy: [spine, astrocyte],
    care: cleftCare,
  },
  {
    id: 'spine',
    distance: spine,
    low: [-1020, -640, -1620],
    high: [1020, 640, 40],
    spacing: 14,
    triangles: 7600,
    shadowedBy: [bouton, astrocyte],
    care: cleftCare,
  },
  {
    id: 'astrocyte',
    distance: astrocyte,
    low: [-900, -900, -1000],
    high: [1100, 1250, 500],
    spacing: 12,
    triangles: 5000,
    shadowedBy: [bouton, spine],
  },
  {
    id: 'mitochondrion',
    distance: mitochondrion,
    low: [-580, -120, 500],
    high: [510, 400, 960],
    spacing: 12,
    triangles: 900,
  },
  {
    id: 'postsynaptic-density',
    distance: density,
    low: [-340, -340, -110],
    high: [340, 340, 10],
    spacing: 5,
    triangles: 1600,
    reach: 60,
  },
];

/** The membranes, the mitochondrion and the density, in nm. */
export const bakeMembranes = (): Promise<Part[]> => Promise.all(PLANS.map(surfacePart));
