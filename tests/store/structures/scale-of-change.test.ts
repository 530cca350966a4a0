import { expect, it } from 'vitest';
import { WHOLE_VIEW } from '../../../src/store/structure-view';
import { scaleOfChange } from '../../../src/store/structures/scale-of-change';

const at = (
  scale: 'brain' | 'circuit' | 'dendrite' | 'synapse',
  hidden: readonly string[] = [],
) => ({
  ...WHOLE_VIEW,
  hidden,
  scale,
});

it('stays where a change can be seen, and else goes there', () => {
  expect(scaleOfChange(at('circuit'), { structure: 'amygdala-left' })).toBe('circuit');
  expect(scaleOfChange(at('synapse'), { structure: 'amygdala-left' })).toBe('brain');
  expect(scaleOfChange(at('brain'), { structure: 'bouton' })).toBe('synapse');
  expect(scaleOfChange(at('synapse'), { structure: 'dendritic-spines' })).toBe('dendrite');
  expect(scaleOfChange(at('synapse'), { hidden: ['bouton'] })).toBe('synapse');
  expect(scaleOfChange(at('synapse', ['amygdala-left']), { hidden: [] })).toBe('brain');
  expect(scaleOfChange(at('synapse', ['bouton', 'fornix-left']), { hidden: [] })).toBe('synapse');
  expect(scaleOfChange(at('dendrite'), { hidden: ['bouton'] })).toBe('synapse');
  expect(scaleOfChange(at('synapse'), { isolated: 'amygdala-left' })).toBe('brain');
  expect(scaleOfChange(at('synapse'), { opaque: true })).toBe('brain');
});

it('letting go of what was chosen goes nowhere', () => {
  expect(scaleOfChange(at('synapse'), { structure: null })).toBe('synapse');
  expect(scaleOfChange(at('dendrite'), { structure: null, isolated: null })).toBe('dendrite');
});
