import * as v from 'valibot';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { DECK_LIMITS } from '../../contract/slides';
import { parseUntrustedJson, type Limits } from '../../contract/untrusted';
import { pageStorage, type SlideStorage } from './deck-store';

/** Points of a stroke, as shares of the window's width and height, x and y in turn. */
export type Stroke = readonly number[];
export type Tool = 'none' | 'laser' | 'pen' | 'spot';

/** A presentation under way: everything about it that is not the scene's. */
export interface Show {
  /** Place of the slide, from 0; heeded as far as there are slides. */
  readonly at: number;
  readonly blank: 'none' | 'black' | 'white';
  /** True if the audience keeps seeing what it saw when this was set. */
  readonly held: boolean;
  readonly tool: Tool;
  /** What is open over the picture. */
  readonly open: 'none' | 'notes' | 'list';
  /** True if the row of tools is out. */
  readonly tools: boolean;
  /** True for the larger of two sizes of type. */
  readonly large: boolean;
  readonly palette: 'own' | 'black' | 'white';
  /** When the timer was set going, ms since 1970; null while it stands. */
  readonly timerSince: number | null;
  /** What it had counted before that, ms. */
  readonly timerBefore: number;
  /** Freehand marks by the id of the slide they were made on. */
  readonly marks: Readonly<Record<string, readonly Stroke[]>>;
}

export type ShowStore = StoreApi<Show>;

export const START: Show = {
  at: 0,
  blank: 'none',
  held: false,
  tool: 'none',
  open: 'none',
  tools: false,
  large: false,
  palette: 'own',
  timerSince: null,
  timerBefore: 0,
  marks: {},
};

const KEY = 'synaptarium.show';
const LIMITS: Limits = { characters: 1000, values: 20, depth: 1 };
const count = v.pipe(v.number(), v.minValue(0), v.maxValue(1e14));
/** What outlives a reload of the page: where one was, the timer, and how it looked. */
const keptSchema = v.object({
  at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(DECK_LIMITS.slides)),
  large: v.boolean(),
  palette: v.picklist(['own', 'black', 'white']),
  timerSince: v.nullable(count),
  timerBefore: count,
});

/** A presentation that goes on where the page was left. */
export function createShow(storage: () => SlideStorage | null): ShowStore {
  let kept: Partial<Show> = {};
  try {
    const parsed = parseUntrustedJson(storage()?.getItem(KEY) ?? 'null', LIMITS);
    const result = 'value' in parsed ? v.safeParse(keptSchema, parsed.value) : null;
    if (result?.success === true) kept = result.output;
  } catch {
    // Forbidden: it starts at the start.
  }
  const show = createStore<Show>()(() => ({ ...START, ...kept }));
  show.subscribe(({ at, large, palette, timerSince, timerBefore }, previous) => {
    if (
      at === previous.at &&
      large === previous.large &&
      palette === previous.palette &&
      timerSince === previous.timerSince &&
      timerBefore === previous.timerBefore
    )
      return;
    try {
      storage()?.setItem(KEY, JSON.stringify({ at, large, palette, timerSince, timerBefore }));
    } catch {
      // Forbidden or full: it lasts as long as the page.
    }
  });
  return show;
}

/** What the timer has counted, ms. */
export function timed(timer: Pick<Show, 'timerSince' | 'timerBefore'>, now: number): number {
  return timer.timerBefore + (timer.timerSince === null ? 0 : Math.max(0, now - timer.timerSince));
}

/** Minutes and seconds, or hours too, as a timer shows them. */
export function clockText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const two = (value: number): string => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return `${hours > 0 ? `${hours}:` : ''}${hours > 0 ? two(minutes) : minutes}:${two(seconds % 60)}`;
}

let running: ShowStore | null = null;

/** The presentation of this page. */
export function lecturersShow(): ShowStore {
  running ??= createShow(pageStorage);
  return running;
}

export function useShow<T>(selector: (state: Show) => T): T {
  return useStore(lecturersShow(), selector);
}

/**
 * Audience and followers keep seeing what they see, while the scene passes through what is nobody's wish, such as slides that are drawn
 * one after the other. Returns what ends it.
 */
export function holdShow(show = lecturersShow()): () => void {
  const { held } = show.getState();
  show.setState({ held: true });
  return () => show.setState({ held });
}
