import { type Field, type Grid, type Mask, voxelCount } from '../volume/grid';
import { depthInside } from './depth';
import { SUBFIELDS, type Subfield, insideSubfields } from './roll';
import { LongAxis, STATIONS } from './section-frame';
import { atStation, measuredSections, placeVoxels } from './sections';

/** Fields are worked out this far around the hippocampus; beyond it they are minus this, mm. */
const MARGIN = 0.75;

/** The subfields of one hippocampus as distances inside (mm, positive inside) on a lattice of their own. */
export function subfieldFields(
  whole: Grid,
  hippocampus: Mask,
  side: 'left' | 'right',
): { grid: Grid; fields: Map<Subfield, Field> } {
  const { grid, depth } = depthInside(whole, hippocampus);
  const axis = new LongAxis(side);
  const places = placeVoxels(grid, depth, axis, MARGIN);
  const sections = measuredSections(grid, depth, axis, places);
  const fields = new Map(
    SUBFIELDS.map((name) => [name, new Float32Array(voxelCount(grid)).fill(-MARGIN)]),
  );
  for (const [index, { station, medial, up }] of places) {
    const inside = insideSubfields({
      depth: depth[index]!,
      medial: medial - atStation(sections.medial, station),
      up: up - atStation(sections.up, station),
      radius: atStation(sections.radius, station),
      face: atStation(sections.face, station),
      along: station / (STATIONS - 1),
    });
    SUBFIELDS.forEach((name, which) => {
      fields.get(name)![index] = Math.max(-MARGIN, inside[which]!);
    });
  }
  return { grid, fields };
}
