import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFrame, useSession } from '../../store/use-store';
import { axisEnds, nearestSide, type Side } from './orientation';

const SIDES: readonly Side[] = ['left', 'right', 'anterior', 'posterior', 'superior', 'inferior'];
/** Of a drawing 80 wide: how far the letters stand from its middle. */
const REACH = 29;

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
      const end = svg.current?.children[index];
      const [line, letter] = end?.children ?? [];
      const along = (share: number): [string, string] => [
        (40 + x * REACH * share).toFixed(1),
        (40 + y * REACH * share).toFixed(1),
      ];
      const [lineX, lineY] = along(0.72);
      line?.setAttribute('d', `M40 40L${lineX} ${lineY}`);
      const [letterX, letterY] = along(1);
      letter?.setAttribute('x', letterX);
      letter?.setAttribute('y', letterY);
      // What points away steps back; what points at the eye would stand on the middle.
      const aside = Math.hypot(x, y);
      end?.setAttribute(
        'opacity',
        (Math.min(1, aside * 1.6) * (near < -0.15 ? 0.5 : 1)).toFixed(2),
      );
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
      {SIDES.map((side) => (
        <g key={side}>
          <path />
          <text textAnchor="middle" dominantBaseline="central">
            {t(`views.letters.${side}`)}
          </text>
        </g>
      ))}
    </svg>
  );
}
