import type { Description } from '../../../src/atlas/descriptions';
import { type Pathways, fibrePoints } from '../../../src/atlas/pathways';
import { corners, rounded } from '../measures';
import { BUNDLE_WORDS } from '../pathways/bundle-spec';
import { WORDS } from './words';

/** Bundles of one file of pathways. */
export function pathwayEntries({ bundles, unit_mm }: Pathways, file: string): Description[] {
  return bundles.map((bundle): Description => {
    const name = bundle.id.replace(/-(left|right)$/, '');
    const words = WORDS.pathways[name]!;
    const points = bundle.fibres.flatMap((fibre) => [...fibrePoints(fibre, unit_mm)]);
    const length = bundle.fibres.reduce((sum, { length_mm }) => sum + length_mm, 0);
    return {
      id: bundle.id,
      kind: 'pathway',
      latin: bundle.latin,
      english: bundle.english,
      plain: `${words.plain}, ${bundle.side} side`,
      role: words.role,
      side: bundle.side,
      bounds_mm: corners({ positions: Float32Array.from(points) }),
      length_mm: rounded(length / bundle.fibres.length, 1),
      from: bundle.from,
      to: bundle.to,
      conduction: BUNDLE_WORDS.conduction[name]!,
      parts: bundle.parts.map(({ name: id, from, to }) => ({
        id,
        ...BUNDLE_WORDS.stretches[id]!,
        from,
        to,
      })),
      schematic: bundle.schematic,
      note: bundle.schematic
        ? 'Schematic: the course is drawn after published tracing and cannot be seen on this scan; the single fibres are generated.'
        : 'The centre line follows what the scan shows; the single fibres are generated around it.',
      source: bundle.basis,
      file: { coarse: file, fine: file },
    };
  });
}
