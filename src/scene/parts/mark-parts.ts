import { Mesh, type Object3D } from 'three';
import { partOf, partOfMesh } from '../../store/structures/parts';
import type { State } from '../../store/state';
import { PartShare } from './part-share';
import { UNSEEN } from './unseen';

type Marks = Pick<State, 'structure' | 'pointed' | 'hidden'>;

/** On the layer of what is drawn, or that of what is drawn with others; or on none. */
const DRAWN = 0;

/** True if anything within the tissue is hidden, chosen or pointed at. */
export function marksAnyPart({ structure, pointed, hidden }: Marks): boolean {
  if (partOf(structure) !== undefined || partOf(pointed) !== undefined) return true;
  for (let i = 0; i < hidden.length; i += 1) if (partOf(hidden[i]!) !== undefined) return true;
  return false;
}

/** Takes hidden parts out of the picture, others into it, and lists what is drawn of those that are chosen or pointed at. */
export class PartMarks {
  private state: Marks | null = null;
  private marked: Mesh[] = [];
  private readonly visit = (object: Object3D): void => {
    const { state, marked } = this;
    if (state === null || !(object instanceof Mesh)) return;
    const part = partOfMesh(object.name);
    if (part === undefined) return;
    const home = object instanceof PartShare ? UNSEEN : DRAWN;
    if (state.hidden.includes(part.id)) object.layers.disableAll();
    else object.layers.set(home);
    const chosen = part.id === state.structure || part.id === state.pointed;
    if (chosen && object.layers.isEnabled(home)) marked.push(object);
  };

  /** @param marked rewritten in place */
  write(scene: Object3D, state: Marks, marked: Mesh[]): void {
    this.state = state;
    this.marked = marked;
    marked.length = 0;
    scene.traverseVisible(this.visit);
  }
}
