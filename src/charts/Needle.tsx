import { useEffect, useRef, useState } from 'react';
import { useFrame, useSelect } from '../store/use-store';
import { positionOf } from '../timeline/axis';

/** The timeline's needle, carried on through the plots. */
export function Needle() {
  const axis = useSelect((state) => state.axis);
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
    const x = position * width;
    if (x === drawn.current || line.current === null) return false;
    drawn.current = x;
    line.current.style.transform = `translateX(${x.toFixed(2)}px)`;
    return false;
  });
  return <div className="chart-needle" ref={line} aria-hidden="true" />;
}
