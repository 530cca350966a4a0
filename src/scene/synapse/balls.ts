import {
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Float32BufferAttribute,
  Matrix4,
  Mesh,
  Ray,
  Sphere,
  Vector3,
  type Intersection,
  type Raycaster,
  type ShaderMaterial,
} from 'three';
import { BOW } from './face';
import { quad } from './motes';
import type { Placement } from './read-instances';

const inverse = new Matrix4();
const ray = new Ray();
const sphere = new Sphere();
const hit = new Vector3();

/** A mesh of things that a hand may point at as spheres: their drawn shape is the shader's alone. */
export class BallMesh extends Mesh<InstancedBufferGeometry, ShaderMaterial> {
  constructor(
    name: string,
    geometry: InstancedBufferGeometry,
    material: ShaderMaterial,
    private readonly places: Float32Array,
    private readonly stride: number,
    private readonly radius: (i: number) => number,
  ) {
    super(geometry, material);
    this.name = name;
    this.frustumCulled = false;
  }

  override raycast(raycaster: Raycaster, hits: Intersection[]): void {
    ray.copy(raycaster.ray).applyMatrix4(inverse.copy(this.matrixWorld).invert());
    for (let i = 0; i < this.geometry.instanceCount; i += 1) {
      sphere.center.fromArray(this.places, i * this.stride);
      sphere.radius = this.radius(i);
      if (ray.intersectSphere(sphere, hit) === null) continue;
      const point = hit.clone().applyMatrix4(this.matrixWorld);
      const distance = raycaster.ray.origin.distanceTo(point);
      hits.push({ distance, point, object: this, instanceId: i });
      return;
    }
  }
}

/** Spheres on two triangles each. `kind`: which pool. What lights up one by one does so in this order. */
export function ballGeometry(placed: readonly (Placement & { kind: number })[], radius: number) {
  const geometry = new InstancedBufferGeometry();
  quad(geometry);
  const places = new Float32Array(placed.length * 4);
  const kinds = new Float32Array(placed.length * 2);
  placed.forEach(({ at, scale, kind }, i) => {
    places.set([at.x, at.y, at.z, radius * scale], i * 4);
    kinds.set([kind, i], i * 2);
  });
  geometry.setAttribute('place', new InstancedBufferAttribute(places, 4));
  geometry.setAttribute('kind', new InstancedBufferAttribute(kinds, 2));
  geometry.instanceCount = placed.length;
  return { geometry, places };
}

/** Pieces of a docked vesicle's grid from pole to pole and round its axis; every second line is enough from afar. */
const ALONG = 22;
const AROUND = 40;
const COARSE = 2;

/** Docked vesicles, on a grid from pole to pole that the shader shapes. `detail` says which part of the index is drawn. */
export function dockedGeometry(placed: readonly Placement[], radius: number) {
  const geometry = new InstancedBufferGeometry();
  const grid: number[] = [];
  const indices: number[] = [];
  for (let i = 0; i <= ALONG; i += 1)
    for (let k = 0; k <= AROUND; k += 1) grid.push(i / ALONG, (k / AROUND) * 2 * Math.PI, 0);
  const row = AROUND + 1;
  const cover = (step: number): { start: number; count: number } => {
    const start = indices.length;
    for (let i = 0; i < ALONG; i += step)
      for (let k = 0; k < AROUND; k += step) {
        const a = i * row + k;
        const below = a + step * row;
        indices.push(a, a + step, below, a + step, below + step, below);
      }
    return { start, count: indices.length - start };
  };
  const detail = { fine: cover(1), coarse: cover(COARSE) };
  geometry.setAttribute('position', new Float32BufferAttribute(grid, 3));
  geometry.setIndex(indices);
  const places = new Float32Array(placed.length * 4);
  const axes = new Float32Array(placed.length * 3);
  const up = new Vector3();
  placed.forEach(({ at, scale }, i) => {
    places.set([at.x, at.y, at.z, radius * scale], i * 4);
    // Out of the cleft, square to the membrane that the vesicle sits on.
    up.set(at.x, at.y + BOW, at.z)
      .normalize()
      .toArray(axes, i * 3);
  });
  geometry.setAttribute('place', new InstancedBufferAttribute(places, 4));
  geometry.setAttribute('axis', new InstancedBufferAttribute(axes, 3));
  geometry.instanceCount = placed.length;
  return { geometry, places, detail };
}

/** Transporters, flat on the membrane. */
export function trimerGeometry(placed: readonly Placement[]) {
  const geometry = new InstancedBufferGeometry();
  quad(geometry);
  const places = new Float32Array(placed.length * 3);
  const axes = new Float32Array(placed.length * 3);
  const turns = new Float32Array(placed.length);
  placed.forEach(({ at, axis }, i) => {
    at.toArray(places, i * 3);
    axis.toArray(axes, i * 3);
    turns[i] = i * 2.4;
  });
  geometry.setAttribute('place', new InstancedBufferAttribute(places, 3));
  geometry.setAttribute('axis', new InstancedBufferAttribute(axes, 3));
  geometry.setAttribute('turn', new InstancedBufferAttribute(turns, 1));
  geometry.instanceCount = placed.length;
  return { geometry, places };
}
