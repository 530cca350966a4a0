import type { ReactNode } from 'react';

/** A mark of the key, in its colour. */
export function LegendMark({ shape, colour }: { shape: ReactNode; colour: string }) {
  return (
    <svg className="legend-mark" viewBox="0 0 24 16" aria-hidden="true" style={{ color: colour }}>
      {shape}
    </svg>
  );
}
