import type { PartId } from '../../store/structures/parts';
import { FindingLine } from '../values/FindingLine';
import { rowsOf } from './part-rows';

/** What the form, number and pace of a part were drawn from, row by row. */
export function PartSources({ part }: { part: PartId }) {
  return (
    <ul className="part-sources">
      {rowsOf(part).map((row) => (
        <FindingLine key={`${row.table} ${row.id}`} finding={row} id={null} />
      ))}
    </ul>
  );
}
