import { USUAL_CHART } from '../contract/chart';
import type { LinkValues } from '../contract/link-parameters';
import { RATES } from '../contract/view';
import { choiceOf } from './chosen';
import { comparedLinkOf } from './compared-links';
import { isMotionReduced, type State } from './state';

/** Where display time stands still, seconds, if a link has to say so to give the same picture. */
function stillTau(state: State): number | null {
  const { running, anchorTau } = state.display;
  if (running) return null;
  // Under reduced motion display time stands at 0 by itself.
  return isMotionReduced(state) && anchorTau === 0 ? null : anchorTau;
}

/** Whole minutes that playback has left by a rounding error come back; any other hour is kept exactly. */
function tidyHours(hours: number): number {
  const minutes = Math.round(hours * 60);
  return Math.abs(hours * 60 - minutes) < 1e-9 ? minutes / 60 : hours;
}

/** The state as a link says it. While playing, `t` is where playback was last set going. */
export function linkValuesOf(state: State): LinkValues {
  return {
    t: tidyHours(state.playback.anchorHours),
    scale: state.scale,
    protocol: choiceOf(state.protocol),
    patient: choiceOf(state.patient),
    ...comparedLinkOf(state),
    mechanism: state.mechanisms,
    select: state.selected,
    panel: state.panel,
    paper: state.panel === 'papers' ? state.paper : null,
    term: state.panel === 'glossary' ? state.term : null,
    chart: state.panel === 'chart' ? state.chart : USUAL_CHART,
    structure: state.structure,
    hide: state.hidden,
    show: state.shown,
    isolate: state.isolated,
    cut: state.cut,
    opaque: state.opaque,
    camera: state.camera,
    tour: state.tour,
    step: state.tour === null ? null : state.tourStop,
    mode: state.mode,
    theme: state.theme,
    lang: state.askedLanguage,
    motion: state.motion,
    hc: state.contrast,
    tau: stillTau(state),
    detail: state.detail,
    rate: RATES.find((rate) => rate === state.playback.rate) ?? 1,
    seed: state.seed,
  };
}
