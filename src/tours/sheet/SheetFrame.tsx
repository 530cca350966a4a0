import type { ReactNode } from 'react';
import type { TourId } from '../../contract/tours';
import { SheetHead } from './SheetHead';
import type { SheetKind, SheetParts } from './sheet-parts';
import { SheetSources } from './SheetSources';

interface SheetFrameProps {
  readonly id: TourId;
  readonly kind: SheetKind;
  readonly parts: SheetParts;
  readonly children: ReactNode;
}

/** What every sheet begins and ends with: what it is about, and what it rests on. */
export function SheetFrame({ id, kind, parts, children }: SheetFrameProps) {
  return (
    <>
      <SheetHead id={id} kind={kind} Code={parts.Code} />
      {children}
      <SheetSources id={id} />
    </>
  );
}
