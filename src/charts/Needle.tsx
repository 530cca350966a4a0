import { useEffect, useRef, useState } from 'react';
import { useFrame } from '../store/use-store';
import { positionOf, type TimelineAxis } from '../timeline/axis';
import { isOn } from '../timeline/window';

/** The timeline's needle, carried on through the plots; gone while its time is outside the window. */
export function Needle({ axis }: { axis: TimelineAxis }) {
  const line = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const drawn = useRef(NaN);

  useEffect(() => {
    const host = line.current?.parentElement;
    if (!host) return undefined;
    const observer = new ResizeObserver(() => setWidth(host.clientWidth));
    observer.observe(host);
    return () => observer.disconnect();
  }, []);

  useFrame((frame) => {
    const position = positionOf(axis, frame.hours);
    const x = isOn(axis, frame.hours) ? position * width : -1;
    if (x === drawn.current || line.current === null) return false;
    drawn.current = x;
    line.current.style.transform = `translateX(${x.toFixed(2)}px)`;
    line.current.style.visibility = x < 0 ? 'hidden' : 'visible';
    return false;
  });
  return <div className="chart-needle" ref={line} aria-hidden="true" />;
}
