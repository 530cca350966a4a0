import {
  BoxGeometry,
  Group,
  Mesh,
  PerspectiveCamera,
  Raycaster,
  ShaderMaterial,
  SphereGeometry,
  Vector2,
  Vector3,
  type Intersection,
} from 'three';
import { describe, expect, it } from 'vitest';
import { PartMarks } from '../../../src/scene/parts/mark-parts';
import { PartShare } from '../../../src/scene/parts/part-share';
import { PartPicker } from '../../../src/scene/parts/part-picker';
import { treeRaycast } from '../../../src/scene/parts/tree-raycast';
import type { View } from '../../../src/scene/stage';

const named = (name: string, mesh: Mesh, z: number): Mesh => {
  mesh.name = name;
  mesh.position.z = z;
  return mesh;
};

/** A bouton of many triangles behind a docked vesicle, and what has no name before both. */
function scene() {
  const root = new Group();
  const bouton = named('synapse-bouton', new Mesh(new SphereGeometry(2, 60, 40)), -5);
  bouton.raycast = treeRaycast(bouton.geometry);
  const docked = named('synapse-docked', new Mesh(new BoxGeometry(0.5, 0.5, 0.5)), -2);
  root.add(bouton, docked, named('', new Mesh(new BoxGeometry(9, 9, 0.1)), -1));
  root.updateMatrixWorld(true);
  return { root, bouton, docked };
}

const camera = new PerspectiveCamera(40, 1, 0.1, 100);
camera.updateMatrixWorld(true);
const middle = { x: 50, y: 50, width: 100, height: 100 } as View;
const aside = { ...middle, x: 72 };
const none = { structure: null, pointed: null, hidden: [] };

describe('what is under the pointer at an inner scale', () => {
  it('is the nearest part that has a name, and where it was met', () => {
    const picker = new PartPicker(scene().root);
    const met = picker.at(camera, middle);
    expect(met?.part.id).toBe('docked-vesicles');
    expect(met?.point.distanceTo(new Vector3(0, 0, -1.75))).toBeLessThan(1e-6);
    expect(picker.at(camera, aside)?.part.id).toBe('bouton');
    expect(picker.at(camera, { ...middle, x: 1, y: 1 })).toBeNull();
  });

  it('is met at the same place by way of a tree as by going through all triangles', () => {
    const { root, bouton } = scene();
    const plain = new PartPicker(root).at(camera, aside)!.point;
    const ray = new Raycaster();
    ray.setFromCamera(new Vector2((aside.x / aside.width) * 2 - 1, 0), camera);
    const through: Intersection[] = [];
    Mesh.prototype.raycast.call(bouton, ray, through);
    expect(plain.distanceTo(through[0]!.point)).toBeLessThan(1e-6);
  });

  it('is not what is hidden', () => {
    const { root } = scene();
    const marked: Mesh[] = [];
    new PartMarks().write(root, { ...none, hidden: ['docked-vesicles'] }, marked);
    expect(new PartPicker(root).at(camera, middle)?.part.id).toBe('bouton');
  });
});

describe('marks', () => {
  it('list what is drawn of the chosen and of the pointed part, and nothing that is hidden', () => {
    const { root, bouton, docked } = scene();
    const marks = new PartMarks();
    const marked: Mesh[] = [docked];
    marks.write(root, { ...none, structure: 'bouton' }, marked);
    expect(marked).toEqual([bouton]);
    marks.write(root, { ...none, structure: 'bouton', pointed: 'docked-vesicles' }, marked);
    expect(marked).toEqual([bouton, docked]);
    marks.write(root, { ...none, structure: 'bouton', hidden: ['bouton'] }, marked);
    expect(marked).toEqual([]);
    expect(camera.layers.test(bouton.layers)).toBe(false);
    marks.write(root, none, marked);
    expect(camera.layers.test(bouton.layers)).toBe(true);
    expect(marked).toEqual([]);
  });
});

describe('a part that is drawn with others', () => {
  const shared = () => {
    const { root, bouton } = scene();
    const geometry = new BoxGeometry(0.5, 0.5, 0.5);
    const ions = new PartShare(
      'synapse-sodium',
      geometry,
      new ShaderMaterial(),
      Mesh.prototype.raycast,
    );
    ions.position.z = -1.5;
    root.add(ions);
    root.updateMatrixWorld(true);
    return { root, bouton, ions };
  };

  it('is met, and no camera draws it for itself', () => {
    const { root, ions } = shared();
    expect(new PartPicker(root).at(camera, middle)?.part.id).toBe('ions');
    expect(camera.layers.test(ions.layers)).toBe(false);
  });

  it('is listed where it is marked, and neither listed nor met where it is hidden', () => {
    const { root, ions } = shared();
    const marked: Mesh[] = [];
    const marks = new PartMarks();
    marks.write(root, { ...none, structure: 'ions' }, marked);
    expect(marked).toEqual([ions]);
    marks.write(root, { ...none, structure: 'ions', hidden: ['ions'] }, marked);
    expect(marked).toEqual([]);
    expect(new PartPicker(root).at(camera, middle)?.part.id).toBe('docked-vesicles');
    marks.write(root, none, marked);
    expect(new PartPicker(root).at(camera, middle)?.part.id).toBe('ions');
    expect(camera.layers.test(ions.layers)).toBe(false);
  });
});
