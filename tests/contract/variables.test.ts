import { describe, expect, it } from 'vitest';
import {
  isVariableId,
  STAGES,
  variable,
  variableIndex,
  VARIABLES,
} from '../../src/contract/variables';

describe('variables', () => {
  it('have unique ids that find their own place', () => {
    VARIABLES.forEach((definition, index) => {
      expect(variableIndex(definition.id)).toBe(index);
      expect(variable(definition.id)).toBe(definition);
    });
  });

  it('come in causal order, and every stage has some', () => {
    const stages = VARIABLES.map(({ stage }) => STAGES.indexOf(stage));
    expect(stages).toEqual([...stages].sort((a, b) => a - b));
    expect(new Set(stages).size).toBe(STAGES.length);
  });

  it('do not take inherited names for ids', () => {
    expect(isVariableId('madrs')).toBe(true);
    expect(isVariableId('toString')).toBe(false);
  });
});
