import { Plane, Raycaster, Sphere, Vector2, Vector3, type PerspectiveCamera } from 'three';
import type { Catalogue } from '../../atlas/catalogue';
import { lookOf } from '../brain/look';
import type { ModelNode } from '../models/read-glb';
import type { SharedUniforms } from '../materials/shared-uniforms';
import type { NamedView } from '../../store/structures/visibility';
import { isDrawn } from './apply-view';
import type { BundleHits } from './bundle-hits';
import type { HitSurfaces } from './hits';
import { BALL_MM, markerMatrix } from './marker-geometry';

export interface Picked {
  readonly id: string;
  /** Scene mm. */
  readonly point: Vector3;
}

/** A marker is met by whatever comes this close, px. */
const MARKER_REACH_PX = 9;
const BUNDLE_REACH_PX = 5;

/** What the picker looks at: everything that is in the scene. */
export interface Pickable {
  readonly catalogue: Catalogue;
  readonly nodes: readonly ModelNode[];
  readonly surfaces: HitSurfaces;
  readonly bundles: BundleHits | null;
  /** Says whether the face of a cut is there at a point; null if there is no cut. */
  readonly onFace: ((point: Vector3) => boolean) | null;
}

/**
 * Finds the structure under a point of the picture. What is solid is seen through glass and so comes before it; what
 * lies behind tissue is not seen.
 */
export class StructurePicker {
  private readonly raycaster = new Raycaster();
  private readonly pointer = new Vector2();
  private readonly ball = new Sphere();
  private readonly centre = new Vector3();
  private readonly face = new Plane();
  private readonly onFacePoint = new Vector3();

  constructor(private readonly shared: SharedUniforms) {}

  /** @param x, y CSS pixels from the upper left of a picture of this size */
  pick(
    { catalogue, nodes, surfaces, bundles, onFace }: Pickable,
    state: NamedView,
    camera: PerspectiveCamera,
    [x, y, width, height]: readonly [number, number, number, number],
  ): Picked | null {
    this.pointer.set((x / width) * 2 - 1, 1 - (y / height) * 2);
    this.raycaster.setFromCamera(this.pointer, camera);
    const { ray } = this.raycaster;
    const perPixel = (2 * Math.tan((camera.fov * Math.PI) / 360)) / height;
    const alone = state.isolated === null ? undefined : catalogue.byId.get(state.isolated);
    const cut = this.shared.uCut.value;
    const isUncut = (point: Vector3): boolean =>
      point.x * cut.x + point.y * cut.y + point.z * cut.z <= cut.w;

    // On the face of a cut the scan is seen, and what it shows there is named.
    this.face.setComponents(cut.x, cut.y, cut.z, -cut.w);
    const met = onFace === null ? null : ray.intersectPlane(this.face, this.onFacePoint);
    if (met !== null && onFace?.(met) === true) {
      const within = nodes.filter((node) => surfaces.holds(node, met));
      within.sort((one, other) => volumeOf(catalogue, one) - volumeOf(catalogue, other));
      return within[0] === undefined ? null : { id: within[0].name, point: met.clone() };
    }

    let solid: (Picked & { distance: number }) | null = null;
    let glass: (Picked & { distance: number }) | null = null;
    let opaque: (Picked & { distance: number }) | null = null;
    for (const node of nodes) {
      if (!isDrawn(node.name, state, catalogue)) continue;
      const hit = surfaces.hit(
        node,
        ray,
        (point, region) =>
          isUncut(point) && (alone?.region === undefined || alone.region === region),
      );
      if (hit === null) continue;
      const found = { id: node.name, point: hit.point, distance: hit.distance };
      if (lookOf(node.name) !== null || isExtra(node.name)) {
        if (hit.distance < (solid?.distance ?? Infinity)) solid = found;
        continue;
      }
      found.id = regionAt(catalogue, node.name, hit.region);
      const isGlass = node.name === 'cortex-left' && !state.opaque && state.isolated === null;
      if (isGlass) glass = found;
      else if (hit.distance < (opaque?.distance ?? Infinity)) opaque = found;
    }
    const covered = opaque?.distance ?? Infinity;
    for (const marker of catalogue.byId.values()) {
      if (marker.kind !== 'marker' || !isDrawn(marker.id, state, catalogue)) continue;
      this.centre.setFromMatrixPosition(markerMatrix(marker, 1));
      const distance = this.centre.distanceTo(ray.origin);
      this.ball.set(this.centre, Math.max(BALL_MM, distance * perPixel * MARKER_REACH_PX));
      // A marker is a pin: seen and met through whatever lies before it.
      if (isUncut(this.centre) && ray.intersectsSphere(this.ball))
        return { id: marker.id, point: this.centre.clone() };
    }
    const bundle = bundles?.hit(ray, perPixel * BUNDLE_REACH_PX, covered, (id) =>
      isDrawn(id, state, catalogue),
    );
    if (bundle && isUncut(bundle.point) && bundle.distance < (solid?.distance ?? Infinity))
      return bundle;
    if (solid !== null && solid.distance < covered) return solid;
    return glass !== null && glass.distance < covered ? glass : opaque;
  }
}

function volumeOf(catalogue: Catalogue, { name }: ModelNode): number {
  return catalogue.byId.get(name)?.volume_ml ?? Infinity;
}

/** Everything solid that is neither cortex nor hindbrain. */
function isExtra(id: string): boolean {
  return !/^(?:cortex-|cerebellum$|brainstem$)/.test(id);
}

/** The region of a surface, or the surface itself where the region has no entry. */
function regionAt(catalogue: Catalogue, surface: string, region: number): string {
  for (const entry of catalogue.byId.values())
    if (entry.kind === 'region' && entry.surface === surface && entry.region === region)
      return entry.id;
  return surface;
}
