import { Mesh, type ShaderMaterial } from 'three';
import type { PartId } from '../../store/structures/parts';
import { createCloudMaterial, createMoteMaterial } from '../materials/synapse/mote';
import type { SharedUniforms } from '../materials/shared-uniforms';
import { notMet } from '../parts/not-met';
import { PartShare } from '../parts/part-share';
import { glutamateRaycast, sodiumRaycast, stayingRaycast } from './small-hits';
import { Shown } from './small-parts';
import type { SynapseScene } from './synapse-scene';

/** They are drawn after everything else. */
const LAST = 11;

/**
 * What is free in the water, or small and about something: what releases send out, then all else, in one call each. Beside them the parts that are
 * drawn by these, each of the same geometry for itself.
 */
export function smallMeshes(scene: SynapseScene, shared: SharedUniforms): readonly Mesh[] {
  const { uniforms, clouds, motes, releases, ampaThere, nmdaOpen } = scene;
  const cloud = ({ onTheWay }: Shown): ShaderMaterial =>
    createCloudMaterial(shared, uniforms, releases.uniforms, ampaThere, onTheWay);
  const mote = ({ staying }: Shown): ShaderMaterial =>
    createMoteMaterial(shared, uniforms, motes, nmdaOpen, staying);
  const only = (part: PartId): Shown => new Shown().only((each) => each === part);
  const all = [
    new Mesh(clouds.geometry, cloud(scene.shown)),
    new Mesh(motes.geometry, mote(scene.shown)),
  ];
  all.forEach((mesh, i) => {
    mesh.renderOrder = LAST + i;
    mesh.raycast = notMet;
  });
  const onTheWay = [
    ['synapse-glutamate', 'glutamate', glutamateRaycast(scene)],
    ['synapse-sodium', 'ions', sodiumRaycast(scene)],
  ] as const;
  const staying = [
    ['synapse-glutamate-between', 'glutamate'],
    ['synapse-magnesium', 'ions'],
    ['synapse-ketamine', 'ketamine'],
  ] as const;
  return [
    ...all,
    ...onTheWay.map(
      ([name, part, hit]) => new PartShare(name, clouds.geometry, cloud(only(part)), hit),
    ),
    ...staying.map(
      ([name, part]) =>
        new PartShare(name, motes.geometry, mote(only(part)), stayingRaycast(scene, part)),
    ),
  ];
}
