import { LIMITS, type SizeName } from '../../size/limits';
import { measureSizes } from '../../size/measure';
import type { Line } from '../line';

export const firstPictureLine: Line = {
  id: 'first-picture',
  title: 'Bytes before the first interactive picture',
  note: 'As the size gate counts them: code and styles as gzip, coarse models and fonts as they are; 1 kB = 1000 bytes.',
  async measure(bench) {
    await bench.build();
    const sizes = measureSizes();
    return {
      columns: [
        { key: 'what', heading: 'what' },
        { key: 'bytes', heading: 'bytes' },
        { key: 'limit', heading: 'limit' },
      ],
      rows: (Object.keys(LIMITS) as SizeName[]).map((what) => ({
        what,
        bytes: sizes[what],
        limit: LIMITS[what],
      })),
    };
  },
};
