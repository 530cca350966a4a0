import { useMemo, useRef } from 'react';
import '../../palette/courses.css';
import { variable, variableIndex } from '../../contract/variables';
import { trajectoriesIn } from '../../store/course-list';
import { useFrame, useSelect, useSession } from '../../store/use-store';
import { positionOf } from '../../timeline/axis';
import { curveAlong, type Curve } from '../../timeline/curve';
import { cssColourOf } from '../../palette/variable-colours';
import { SEEN_PIXELS } from '../../store/reading-pace';
import { usePlan } from '../use-plan';
import { rangeOf, shareOf, spanOf, type Range } from './spark-range';

const WIDTH = 1000;
const HEIGHT = 100;

/** The selected variable along the axis: what has been in full colour, what is to come fainter, other courses broken. */
export function Sparkline({ width }: { width: number }) {
  const selected = useSelect((state) => state.selected);
  const trajectory = useSelect((state) => state.trajectory);
  const compared = useSelect((state) => state.comparedTrajectory);
  const further = useSelect((state) => state.moreTrajectories);
  const more = useSelect((state) => state.more);
  const axis = useSelect((state) => state.axis);
  const { administrations } = usePlan();
  const past = useRef<HTMLDivElement>(null);
  const pastCurve = useRef<SVGSVGElement>(null);
  const rider = useRef<HTMLDivElement>(null);
  const { store } = useSession();

  const index = variableIndex(selected);
  const { path, beside, area, range, baseline } = useMemo(() => {
    const corners = administrations.slice(0, 40).flatMap(({ start, end }) => [start, end]);
    const curve = curveAlong(trajectory, selected, axis, corners);
    const [, ...others] = trajectoriesIn({
      trajectory,
      comparedTrajectory: compared,
      moreTrajectories: further,
      more,
    }).map((course, at) => (at === 0 ? curve : curveAlong(course, selected, axis)));
    const span = rangeOf(spanOf([curve, ...others]), variable(selected).unit);
    const line = pathOf(curve, span);
    const start = (1 - shareOf(span, curve.values[0] ?? NaN)) * HEIGHT;
    return {
      path: line,
      beside: others.map((other) => pathOf(other, span)),
      area: line === '' ? '' : `${line}V${start.toFixed(2)}H0Z`,
      range: span,
      baseline: start,
    };
  }, [trajectory, compared, further, more, axis, administrations, selected]);

  const drawn = useRef({ x: NaN, share: NaN, width: NaN, range, beat: NaN });
  // Transforms alone: an attribute of a clip, or an edge, would have the curve laid out anew in every frame.
  useFrame((frame) => {
    const last = drawn.current;
    const x = positionOf(axis, frame.hours) * width;
    const share = shareOf(range, frame.sample.values[index] ?? NaN);
    const { beat } = frame;
    const near =
      beat === last.beat &&
      width === last.width &&
      range === last.range &&
      Math.abs(x - last.x) < SEEN_PIXELS &&
      Math.abs(share - last.share) * HEIGHT < SEEN_PIXELS;
    if (near && store.getState().playback.playing) return false;
    const moved = width > 0 && (x !== last.x || width !== last.width);
    if ((moved || share !== last.share) && rider.current !== null)
      rider.current.style.transform = `translate(${x.toFixed(2)}px, ${(share * -100).toFixed(2)}%)`;
    if (moved && past.current !== null && pastCurve.current !== null) {
      const left = (width - x).toFixed(2);
      past.current.style.transform = `translateX(-${left}px)`;
      pastCurve.current.style.transform = `translateX(${left}px)`;
    }
    last.x = x;
    last.share = share;
    last.width = width;
    last.range = range;
    last.beat = beat;
    return false;
  });

  return (
    <div className="spark" style={{ color: cssColourOf(selected, variable(selected).stage) }}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        <line className="spark-baseline" x1="0" x2={WIDTH} y1={baseline} y2={baseline} />
        <path className="spark-future" d={path} />
        {beside.map((d, at) => (
          <path key={at} className="course-line spark-beside" data-course={at + 2} d={d} />
        ))}
      </svg>
      <div className="spark-gone" ref={past}>
        <svg
          ref={pastCurve}
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <path className="spark-area" d={area} />
          <path className="spark-past" d={path} />
        </svg>
      </div>
      <div className="spark-rider" ref={rider}>
        <div className="spark-dot" />
      </div>
    </div>
  );
}

/** A curve as an SVG path; empty where the variable is not defined. */
function pathOf({ positions, values }: Curve, range: Range): string {
  const points = positions.map(
    (position, at) =>
      `${(position * WIDTH).toFixed(1)} ${((1 - shareOf(range, values[at] ?? NaN)) * HEIGHT).toFixed(2)}`,
  );
  return Number.isNaN(values[0] ?? NaN) ? '' : `M${points.join('L')}`;
}
