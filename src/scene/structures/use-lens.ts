import { useEffect } from 'react';
import type { Catalogue } from '../../atlas/catalogue';
import { isMotionReduced } from '../../store/state';
import { useStage, type Stage, type StageInstant } from '../stage';
import { BRAIN_CENTRE } from '../materials/brain-places';
import { StructureLens, subjectOf } from './lens';
import { CutFacing } from './cut-facing';
import { SIDES } from './sides';

/** Brings the camera to what is shown alone and to the sides that are asked for. */
export function useLens(catalogue: Catalogue | null, now: () => StageInstant | null): void {
  const stage = useStage();
  useEffect(() => {
    if (catalogue === null) return undefined;
    const { store, rig } = stage;
    const lens = new StructureLens();
    const facing = new CutFacing(rig);
    const seconds = (): number => now()?.frame.seconds ?? 0;
    const frame = (id: string | null, cut: boolean): void => {
      const entry = id === null ? undefined : catalogue.byId.get(id);
      lens.frame(
        entry === undefined ? null : subjectOf(entry),
        rig.sightAt(seconds()),
        seconds(),
        cut,
      );
      // The form shadow falls across what is seen alone as it falls across the whole.
      const body =
        entry?.kind === 'surface' || entry?.kind === 'subfield' ? subjectOf(entry) : null;
      stage.shared.uCentre.value.set(...(body?.target ?? BRAIN_CENTRE));
      stage.invalidate();
    };
    stage.lens = lens;
    const start = store.getState();
    if (start.isolated !== null) frame(start.isolated, true);
    facing.begin(start, seconds());
    stage.invalidate();
    const stop = store.subscribe((state, before) => {
      const still = isMotionReduced(state);
      if (state.isolated !== before.isolated) frame(state.isolated, still);
      if (state.look !== before.look && state.look !== null) {
        lens.ease(rig.sightAt(seconds()), seconds(), still);
        if (state.look.view === 'cut') facing.follow(state.cut, seconds());
        else turnTo(stage, state.look.view, seconds());
        stage.invalidate();
      }
    });
    return () => {
      stop();
      stage.lens = null;
    };
  }, [catalogue, now, stage]);
}

function turnTo({ rig }: Stage, view: keyof typeof SIDES | 'standing', seconds: number): void {
  rig.reset(true);
  if (view === 'standing') return;
  const { pose } = rig.sightAt(seconds);
  rig.turnBy(SIDES[view].azimuth - pose.azimuth, SIDES[view].elevation - pose.elevation);
}
