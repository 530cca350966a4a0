import { DoubleSide, FrontSide, Mesh, ShaderMaterial, type Object3D } from 'three';
import type { Catalogue } from '../../atlas/catalogue';
import { isChoiceSeen, isShown, type NamedView } from '../../store/structures/visibility';
import { lookOf } from '../brain/look';
import { extraLookOf } from './looks';
import { writeRegions } from './territory';

/** How loud a structure is when it is alone. */
const ALONE_WEIGHT = 1;

/** True if the mesh of an entry is to be drawn: as asked for, or because it is selected or pointed at. */
export function isDrawn(id: string, state: NamedView, catalogue: Catalogue): boolean {
  const { isolated, structure, pointed } = state;
  if (isolated !== null) return (catalogue.byId.get(isolated)?.surface ?? isolated) === id;
  if (isOpened(id, state, catalogue)) return false;
  const wanted = id === pointed || (id === structure && isChoiceSeen(state));
  return wanted || (!isCovered(id, state, catalogue) && isShown(id, state));
}

/** A pin that nobody asked for does not stand out of tissue: there it would mark nothing that is seen. */
function isCovered(
  id: string,
  { opaque, hidden, shown }: NamedView,
  catalogue: Catalogue,
): boolean {
  const entry = catalogue.byId.get(id);
  if (entry?.kind !== 'marker' || entry.side !== 'left' || shown.includes(id)) return false;
  return opaque && !hidden.includes('cortex-left');
}

/** A hippocampus whose fields are looked at gives way to them. */
function isOpened(id: string, { structure, shown }: NamedView, catalogue: Catalogue): boolean {
  const outer = catalogue.byId.get(id);
  if (!id.startsWith('hippocampus-') || outer?.kind !== 'surface' || id === structure) return false;
  return [...shown, structure ?? ''].some((each) => {
    const inner = catalogue.byId.get(each);
    return inner?.kind === 'subfield' && inner.side === outer.side;
  });
}

/** Shows, hides and marks the surfaces that are in the scene. Called when the view changes, not for every frame. */
export function applyView(scene: Object3D, state: NamedView, catalogue: Catalogue): void {
  const regionOn = (surface: string, id: string | null): number => {
    const entry = id === null ? undefined : catalogue.byId.get(id);
    return entry?.surface === surface ? (entry.region ?? -1) : -1;
  };
  scene.traverse((object) => {
    if (!(object instanceof Mesh) || !catalogue.byId.has(object.name)) return;
    const surface = object.name;
    object.visible = isDrawn(surface, state, catalogue);
    const material: unknown = object.material;
    if (!(material instanceof ShaderMaterial)) return;
    const alone = regionOn(surface, state.isolated);
    // A territory that is shown alone carries no border of its own.
    const selected = state.isolated === state.structure ? -1 : regionOn(surface, state.structure);
    writeRegions(object.geometry, {
      selected,
      pointed: regionOn(surface, state.pointed),
      alone,
    });
    if (material.uniforms['uAlone']) material.uniforms['uAlone'].value = alone < 0 ? 0 : 1;
    if (!material.transparent) material.side = alone < 0 ? FrontSide : DoubleSide;
    const look = lookOf(surface) ?? extraLookOf(surface);
    if (material.uniforms['uWeight'])
      material.uniforms['uWeight'].value = state.isolated === null ? look.weight : ALONE_WEIGHT;
  });
}
