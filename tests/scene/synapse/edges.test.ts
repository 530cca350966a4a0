import { BufferGeometry } from 'three';
import { expect, it } from 'vitest';
import { Edges } from '../../../src/scene/synapse/edges';

it('leaves out the edges of hidden surfaces alone, and brings them back', () => {
  const geometry = new BufferGeometry();
  geometry.setIndex([0, 1, 2, 1, 2, 3, 4, 5, 6]);
  geometry.addGroup(0, 6);
  geometry.addGroup(6, 3);
  const edges = new Edges(geometry, ['bouton', 'spine-head']);
  const index = (): number[] => [...geometry.getIndex()!.array];
  edges.leaveOut(['bouton', 'something-else']);
  expect(index()).toEqual([0, 0, 0, 0, 0, 0, 4, 5, 6]);
  edges.leaveOut(['spine-head']);
  expect(index()).toEqual([0, 1, 2, 1, 2, 3, 0, 0, 0]);
  const { version } = geometry.getIndex()!;
  const hidden: readonly string[] = [];
  edges.leaveOut(hidden);
  expect(index()).toEqual([0, 1, 2, 1, 2, 3, 4, 5, 6]);
  edges.leaveOut(hidden);
  expect(geometry.getIndex()!.version).toBe(version + 1);
});
