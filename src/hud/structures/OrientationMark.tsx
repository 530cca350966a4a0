import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFrame, useSession } from '../../store/use-store';
import { axisEnds, nearestSide, type Side } from './orientation';

const SIDES: readonly Side[] = ['left', 'right', 'anterior', 'posterior', 'superior', 'inferior'];
/** Of a drawing 80 wide: how far the letters stand from its middle. */
const REACH = 29;
/** A letter nearer to the middle than this, as a share of its reach, would stand on the lines there. */
const LEAST_ASIDE = 0.4;

/** Which way the brain is turned, as a letter at each end of its axes; written outside React. */
export function OrientationMark({ onSide }: { onSide: (side: Side) => void }) {
  const { t } = useTranslation('structures');
  const { metrics } = useSession();
  const svg = useRef<SVGSVGElement>(null);
  const shown = useRef({ azimuth: NaN, elevation: NaN, side: '' });
  useFrame(() => {
    const { azimuth, elevation } = metrics;
    const last = shown.current;
    if (azimuth === last.azimuth && elevation === last.elevation) return false;
    last.azimuth = azimuth;
    last.elevation = elevation;
    axisEnds(azimuth, elevation).forEach(({ x, y, near }, index) => {
      const [lines, letters] = svg.current?.children ?? [];
      const line = lines?.children[index];
      const letter = letters?.children[index];
      const along = (share: number): [string, string] => [
        (40 + x * REACH * share).toFixed(1),
        (40 + y * REACH * share).toFixed(1),
      ];
      const [lineX, lineY] = along(0.72);
      line?.setAttribute('d', `M40 40L${lineX} ${lineY}`);
      const [letterX, letterY] = along(1);
      letter?.setAttribute('transform', `translate(${letterX} ${letterY})`);
      // What points away steps back.
      const aside = Math.hypot(x, y);
      line?.setAttribute('opacity', near < -0.15 ? '0.5' : '1');
      // A letter is read or it is not there; which end is nearer is told by its line.
      letter?.setAttribute('opacity', aside < LEAST_ASIDE ? '0' : '1');
    });
    const side = nearestSide(azimuth, elevation);
    if (side !== last.side) {
      last.side = side;
      onSide(side);
    }
    return false;
  });
  return (
    <svg ref={svg} viewBox="0 0 80 80" aria-hidden="true" className="orientation-mark">
      <g>
        {SIDES.map((side) => (
          <path key={side} />
        ))}
      </g>
      <g>
        {SIDES.map((side) => (
          <g key={side}>
            {/* No line runs through a letter. */}
            <circle r={7.5} />
            <text textAnchor="middle" dominantBaseline="central">
              {t(`views.letters.${side}`)}
            </text>
          </g>
        ))}
      </g>
    </svg>
  );
}
