import { expect, it } from 'vitest';
import type { Catalogue } from '../../src/atlas/catalogue';
import { isDrawn } from '../../src/scene/structures/apply-view';
import { WHOLE_VIEW } from '../../src/store/structure-view';

const ID = 'lateral-habenula-left';
const catalogue = {
  byId: new Map([[ID, { id: ID, kind: 'marker', side: 'left' }]]),
} as unknown as Catalogue;
const view = { ...WHOLE_VIEW, pointed: null, scale: 'circuit', panel: 'none' } as const;
const drawn = (change: object) => isDrawn(ID, { ...view, ...change }, catalogue);

it('a pin stands out of glass, and out of tissue only if it was asked for', () => {
  expect(drawn({})).toBe(true);
  expect(drawn({ opaque: true })).toBe(false);
  expect(drawn({ opaque: true, hidden: ['cortex-left'] })).toBe(true);
  for (const asked of [{ structure: ID }, { pointed: ID }, { shown: [ID] }, { isolated: ID }])
    expect(drawn({ opaque: true, ...asked })).toBe(true);
});

it('what is hidden is not drawn although it is chosen, and is while it is pointed at or alone', () => {
  const hidden = { structure: ID, hidden: [ID] };
  expect(drawn({ structure: ID, scale: 'brain' })).toBe(true);
  expect(drawn(hidden)).toBe(false);
  expect(drawn({ ...hidden, pointed: ID })).toBe(true);
  expect(drawn({ ...hidden, isolated: ID })).toBe(true);
});
