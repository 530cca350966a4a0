import { synapseSize } from '../../../src/evidence/synapse';
import { seededStream } from '../../../src/math/seeded-stream';
import type { Mesh } from '../../anatomy/mesh/mesh';
import type { Vec3 } from '../../anatomy/volume/grid';
import type { Instance, InstanceClass } from './instances';
import { placeReceptors } from './place-receptors';
import { placeSpineBase } from './place-spine-base';
import { placeTransporters } from './place-transporters';
import { placeVesicles } from './place-vesicles';

/** The seed of the synapse that ships. */
export const SEED = 4;

interface Placed {
  readonly position: Vec3;
  readonly axis: Vec3;
  readonly radius: number;
}

/** Everything that repeats, by class. The same seed gives the same synapse. */
export function layOut(seed: number, astrocyteMesh: Mesh): InstanceClass[] {
  const vesicles = placeVesicles(seed);
  const receptors = placeReceptors(
    seed,
    vesicles.docked.map(({ site }) => site!),
  );
  const base = placeSpineBase(seed);
  const transporters = placeTransporters(seed, astrocyteMesh);

  const list = (id: string, mesh: string, placed: readonly Placed[], meshRadius?: number) => {
    const stream = seededStream(seed, `turn of ${id}`);
    const instances = placed.map(({ position, axis, radius }): Instance => ({
      position,
      axis,
      spin: 2 * Math.PI * stream.uniform(),
      scale: meshRadius === undefined ? 1 : radius / meshRadius,
    }));
    return { id, mesh, instances };
  };
  const vesicle = synapseSize('vesicle-diameter').value / 2;
  const granule = synapseSize('dense-core-diameter').value / 2;
  return [
    list('vesicles-docked', 'vesicle', vesicles.docked, vesicle),
    list('vesicles-recycling', 'vesicle', vesicles.recycling, vesicle),
    list('vesicles-resting', 'vesicle', vesicles.resting, vesicle),
    list('bdnf-granules', 'dense-core-vesicle', vesicles.granules, granule),
    list('ampa', 'ampa', receptors.ampa),
    list('nmda', 'nmda', receptors.nmda),
    list('mglu5', 'mglu5', receptors.mglu),
    list('trkb', 'trkb', receptors.trkb),
    list('transporters', 'transporter', transporters),
    list('ribosomes', 'ribosome', base.ribosomes),
    list('mtorc1', 'mtorc1', base.mtorc1),
  ];
}
