import { describe, expect, it } from 'vitest';
import { ChangedAttribute } from '../../src/scene/changed-attribute';

const made = () => new ChangedAttribute(new Float32Array(40), 4);
/** What the renderer does with a frame: sends the ranges and forgets them. */
function drawn({ attribute }: ChangedAttribute): number[][] {
  const ranges = attribute.updateRanges.map(({ start, count }) => [start, count]);
  attribute.clearUpdateRanges();
  return ranges;
}

describe('what is sent of an attribute', () => {
  it('reaches from the first number that changed to the last', () => {
    const changed = made();
    changed.set(9, 0.1);
    changed.set(17, 2);
    changed.send();
    expect(drawn(changed)).toEqual([[9, 9]]);
    expect(changed.numbers[9]).toBeCloseTo(0.1, 6);
  });

  it('is nothing where nothing changed, to the last digit that is kept', () => {
    const changed = made();
    changed.set(3, 0.1);
    changed.send();
    drawn(changed);
    const { version } = changed.attribute;
    changed.set(3, 0.1);
    changed.send();
    expect(changed.attribute.version).toBe(version);
    expect(drawn(changed)).toEqual([]);
  });

  it('still holds what no frame has drawn since', () => {
    const changed = made();
    changed.set(4, 1);
    changed.send();
    changed.set(30, 1);
    changed.send();
    expect(drawn(changed)).toEqual([[4, 27]]);
    changed.set(12, 1);
    changed.send();
    expect(drawn(changed)).toEqual([[12, 1]]);
  });
});
