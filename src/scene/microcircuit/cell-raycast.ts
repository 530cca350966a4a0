import { Matrix4, Ray, Sphere, Vector3, type Intersection, type Mesh, type Raycaster } from 'three';
import { SWC_TYPE, type NeuronTree } from '../../atlas/neuron-swc';
import { cellsOf, placed, type ShapeId } from './column';

/** A branch is hit within this distance of its middle, um: the width of a fingertip's aim at the standing view. */
const REACH = 9;
/** An axon is hit less easily: it is thinner, and lies over everything. */
const AXON_REACH = 2;
/** A mark on a branch is hit before the branch under it. */
const BEFORE = 12;

const inverse = new Matrix4();
const ray = new Ray();
const from = new Vector3();
const to = new Vector3();
const onRay = new Vector3();

type Raycast = (this: Mesh, raycaster: Raycaster, hits: Intersection[]) => void;

function toLocal(mesh: Mesh, raycaster: Raycaster): void {
  inverse.copy(mesh.matrixWorld).invert();
  ray.copy(raycaster.ray).applyMatrix4(inverse);
}

function add(mesh: Mesh, raycaster: Raycaster, nearer: number, hits: Intersection[]): void {
  const point = onRay
    .clone()
    .addScaledVector(ray.direction, -nearer)
    .applyMatrix4(mesh.matrixWorld);
  hits.push({ distance: raycaster.ray.origin.distanceTo(point), point, object: mesh });
}

/** Hit-testing for all cells of a shape: their ribbons have no width before the shader gives them one. */
export function cellRaycast(shape: ShapeId, tree: NeuronTree): Raycast {
  const cells = cellsOf(shape).map(({ cell }) => {
    const places = new Float32Array(tree.count * 3);
    for (let i = 0; i < tree.count; i += 1) {
      const [x, y, z] = [0, 1, 2].map((a) => tree.positions[i * 3 + a]!);
      places.set(placed(cell, x!, y!, z!), i * 3);
    }
    const centre = new Vector3(...cell.soma);
    let radius = 0;
    for (let i = 0; i < tree.count; i += 1)
      radius = Math.max(radius, centre.distanceTo(from.fromArray(places, i * 3)));
    return { places, bounds: new Sphere(centre, radius + REACH) };
  });
  return function raycast(raycaster, hits) {
    toLocal(this, raycaster);
    for (const { places, bounds } of cells) {
      if (!ray.intersectsSphere(bounds)) continue;
      for (let i = 0; i < tree.count; i += 1) {
        const parent = tree.parents[i]!;
        if (parent < 0) continue;
        from.fromArray(places, parent * 3);
        to.fromArray(places, i * 3);
        const axon = tree.types[i] === SWC_TYPE.axon;
        const reach = Math.max(axon ? AXON_REACH : REACH, tree.radii[i]!);
        if (ray.distanceSqToSegment(from, to, onRay) < reach * reach) {
          add(this, raycaster, 0, hits);
          break;
        }
      }
    }
  };
}

/**
 * Hit-testing for marks: those places (x, y, z um) for which `counts` is true.
 * @param reach within which one is hit, um
 */
export function markRaycast(
  places: Float32Array,
  reach: number,
  counts: (mark: number) => boolean,
): Raycast {
  return function raycast(raycaster, hits) {
    toLocal(this, raycaster);
    for (let i = 0; i * 3 < places.length; i += 1) {
      if (!counts(i)) continue;
      from.fromArray(places, i * 3);
      ray.closestPointToPoint(from, onRay);
      if (onRay.distanceToSquared(from) > reach * reach) continue;
      add(this, raycaster, BEFORE, hits);
      return;
    }
  };
}
