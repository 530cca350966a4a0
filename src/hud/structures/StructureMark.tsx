import { LegendMark } from '../legend/LegendMark';
import { OUTER_MARKS } from '../legend/outer-marks';
import { markLookOf } from './structure-marks';

const SHAPES = {
  ...OUTER_MARKS,
  bean: <path d="M5 10c-1-5 4-8 8-7 5 1 7 5 5 8-1 2-3 1-5 0-3-1-6 3-8-1z" fill="currentColor" />,
  pin: (
    <>
      <circle cx="12" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.2" />
      <circle cx="12" cy="8" r="3" fill="currentColor" />
    </>
  ),
};

/** Shape and colour of a structure that has its own, as the key has them; nothing for the others. */
export function StructureMark({ id }: { readonly id: string }) {
  const look = markLookOf(id);
  return look && <LegendMark shape={SHAPES[look.shape]} colour={`var(${look.colour})`} />;
}
