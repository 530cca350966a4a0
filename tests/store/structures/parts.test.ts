import { describe, expect, it } from 'vitest';
import { readStructure, readStructures } from '../../../src/contract/structures';
import { variableIndex } from '../../../src/contract/variables';
import type { Sample } from '../../../src/simulation/trajectory';
import {
  INNER_SCALES,
  isAlone,
  isAtScale,
  partOf,
  partOfMesh,
  PARTS,
  partsAt,
  toggleAlone,
  toggleHidden,
  visibleVariableOf,
} from '../../../src/store/structures/parts';
import atlas from '../../../public/models/atlas.json';

const part = (id: string) => {
  const found = partOf(id);
  if (found === undefined) throw new Error(`no part ${id}`);
  return found;
};

describe('parts of the inner scales', () => {
  it('are what an id that was given up leads to', () => {
    const became = readStructures('column-synapses');
    expect(became).toEqual({ value: ['interneuron-nmda-receptors', 'pyramidal-synapses'] });
    for (const id of ['interneuron-nmda-receptors', 'pyramidal-synapses']) part(id);
  });

  it('have ids of their own, which a link can hold, all of a scale at once', () => {
    const named = new Set(atlas.entries.map(({ id }) => id));
    for (const { id } of PARTS) {
      expect(readStructure(id)).toEqual({ value: id });
      expect(named.has(id)).toBe(false);
    }
    for (const scale of INNER_SCALES) {
      const ids = partsAt(scale).map(({ id }) => id);
      expect(readStructures(ids.join())).toEqual({ value: ids });
    }
  });

  it('are each drawn by meshes of their own', () => {
    const meshes = PARTS.flatMap((each) => each.meshes);
    expect(new Set(meshes).size).toBe(meshes.length);
    for (const each of PARTS) for (const mesh of each.meshes) expect(partOfMesh(mesh)).toBe(each);
    expect(partOfMesh('')).toBeUndefined();
  });

  it('belong to their scale, and what the atlas names to the brain', () => {
    expect(isAtScale('bouton', 'synapse')).toBe(true);
    expect(isAtScale('bouton', 'brain')).toBe(false);
    expect(isAtScale('amygdala-left', 'circuit')).toBe(true);
    expect(isAtScale('amygdala-left', 'synapse')).toBe(false);
  });

  it('are shown alone by hiding all others of their scale, and no other thing', () => {
    const hidden = toggleAlone(part('bouton'), ['fornix-left', 'bouton', 'dendritic-spines']);
    expect(isAlone(part('bouton'), hidden)).toBe(true);
    expect(hidden).toContain('fornix-left');
    expect(hidden).toContain('dendritic-spines');
    expect(hidden).not.toContain('bouton');
    expect(hidden).toHaveLength(partsAt('synapse').length - 1 + 2);
    expect(toggleAlone(part('bouton'), hidden)).toEqual(['fornix-left', 'dendritic-spines']);
    expect(isAlone(part('bouton'), [])).toBe(false);
  });

  it('go out of the picture and come back', () => {
    expect(toggleHidden(part('bouton'), ['fornix-left'])).toEqual(['fornix-left', 'bouton']);
    expect(toggleHidden(part('bouton'), ['fornix-left', 'bouton'])).toEqual(['fornix-left']);
  });

  it('a branch stands for its growth signals while there are any', () => {
    const values: number[] = [];
    values[variableIndex('mtorc1Activity')] = 140;
    const grown = { values } as unknown as Sample;
    const rest = { values: [] } as unknown as Sample;
    expect(visibleVariableOf(part('dendritic-branches'), grown)).toBe('mtorc1Activity');
    expect(visibleVariableOf(part('dendritic-branches'), rest)).toBe('spineDensityPrefrontal');
    expect(visibleVariableOf(part('vesicles'), grown)).toBe('glutamateRelease');
    expect(visibleVariableOf(part('mitochondrion'), grown)).toBeNull();
  });
});
