import type { StandardView } from '../../store/state';

/** Turns of the camera that show a side, radians; anterior is up in the views from above and below. */
export const SIDES: Readonly<
  Record<
    Exclude<StandardView, 'standing'>,
    { readonly azimuth: number; readonly elevation: number }
  >
> = {
  left: { azimuth: Math.PI / 2, elevation: 0 },
  right: { azimuth: -Math.PI / 2, elevation: 0 },
  anterior: { azimuth: 0, elevation: 0 },
  posterior: { azimuth: Math.PI, elevation: 0 },
  superior: { azimuth: Math.PI, elevation: 1.5 },
  inferior: { azimuth: 0, elevation: -1.5 },
};
