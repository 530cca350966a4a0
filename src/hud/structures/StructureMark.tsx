import { LegendMark } from '../legend/LegendMark';
import { OUTER_MARKS } from '../legend/outer-marks';
import { markLookOf } from './structure-marks';

/** Shape and colour of a structure that has its own, as the key has them; nothing for the others. */
export function StructureMark({ id }: { readonly id: string }) {
  const look = markLookOf(id);
  return look && <LegendMark shape={OUTER_MARKS[look.shape]} colour={`var(${look.colour})`} />;
}
