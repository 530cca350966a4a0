import type { i18n as I18n } from 'i18next';
import type { ShownEntries } from '../../contract/session';
import { parseTime } from '../../contract/time';
import { DECK_LIMITS } from '../../contract/slides';
import type { TourId } from '../../contract/tours';
import { DEFAULT_MECHANISMS } from '../../contract/mechanisms';
import type { NewSlide } from '../../store/slides/deck';
import { TOURS } from '../../tours/catalogue';
import type { TourView } from '../../tours/tour-schema';

function entriesOfStep(view: TourView, seed: number): ShownEntries {
  return {
    protocol: view.protocol ?? 'iv-0.5',
    patient: view.patient ?? 'default',
    compare: view.compare ?? null,
    comparePatient: view.comparePatient ?? null,
    mechanisms: [...(view.mechanisms ?? DEFAULT_MECHANISMS)],
    hours: parseTime(view.t) ?? 0,
    scale: view.scale,
    selected: view.select,
    structure: view.structure ?? null,
    hidden: [...(view.hide ?? [])],
    shown: [...(view.show ?? [])],
    isolated: view.isolate ?? null,
    cut: view.cut ?? null,
    opaque: false,
    camera: null,
    tau: view.display === 'still' ? 0 : null,
    rate: 1,
    seed,
  };
}

/** The steps of a tour as slides: its sentences as their words, what it adds as notes. */
export async function slidesOfTour(i18n: I18n, tour: TourId, seed: number): Promise<NewSlide[]> {
  const ns = `tour-${tour}` as const;
  await i18n.loadNamespaces(ns);
  const say = (key: string, most: number): string =>
    i18n.exists(key, { ns }) ? String(i18n.t(key as never, { ns } as never)).slice(0, most) : '';
  return TOURS[tour].steps.map((step) => ({
    view: entriesOfStep(step, seed),
    side: step.side ?? null,
    title: say(`steps.${step.id}.title`, DECK_LIMITS.title),
    words: say(`steps.${step.id}.caption`, DECK_LIMITS.words),
    notes: say(`steps.${step.id}.more`, DECK_LIMITS.notes),
  }));
}
