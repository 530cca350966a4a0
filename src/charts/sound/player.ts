import type { Score } from './notes';

/** A reference tone comes first, then a rest, seconds. */
export const LEAD = { tone: 0.45, rest: 0.2 } as const;
const LOUDNESS = 0.16;
/** Long enough that a tone begins and ends without a crack, seconds. */
const FADE = 0.02;
/** What a sound device needs before the first tone, seconds; assumed. */
const SOON = 0.05;

export interface Playing {
  stop(): void;
  hold(): void;
  goOn(): void;
  /** Which of the curves it is at, the first of those that sound at once, and how far along it, 0 to 1. */
  place(): { readonly voice: number; readonly share: number };
}

export interface Hearer {
  /** Called once, when it has ended by itself. */
  readonly onEnd: () => void;
  /** Called once, if the browser turns out to play nothing after all. */
  readonly onRefused: () => void;
}

function tone(
  context: AudioContext,
  start: number,
  seconds: number,
  ear: number,
  loudness: number,
): OscillatorNode {
  const oscillator = context.createOscillator();
  oscillator.type = 'triangle';
  const gain = context.createGain();
  gain.gain.setValueAtTime(0, start);
  gain.gain.linearRampToValueAtTime(loudness, start + FADE);
  gain.gain.setValueAtTime(loudness, start + seconds - FADE);
  gain.gain.linearRampToValueAtTime(0, start + seconds);
  const pan = context.createStereoPanner();
  pan.pan.value = ear;
  oscillator.connect(gain).connect(pan).connect(context.destination);
  oscillator.start(start);
  oscillator.stop(start + seconds);
  return oscillator;
}

/** Writes a score into a context. Returns when the curves begin, and the tone that ends with them. */
function schedule(
  context: AudioContext,
  score: Score,
): { readonly start: number; readonly last: OscillatorNode } {
  const begin = context.currentTime + SOON;
  const lead = tone(context, begin, LEAD.tone, 0, LOUDNESS);
  lead.frequency.value = score.reference;
  const start = begin + LEAD.tone + LEAD.rest;
  const atOnce = score.voices.filter((voice) => voice.start === 0).length;
  const each = LOUDNESS / Math.max(1, atOnce * 0.75);
  let last = lead;
  for (const { hertz, ear, start: after } of score.voices) {
    last = tone(context, start + after, score.seconds, ear, each);
    last.frequency.setValueCurveAtTime(hertz, start + after, score.seconds);
  }
  for (const at of score.counts)
    tone(context, start + at, 0.08, 0, LOUDNESS).frequency.value = score.reference * 2;
  for (const at of score.clicks) {
    const click = tone(context, start + at, 0.05, 0, LOUDNESS);
    click.type = 'square';
    click.frequency.value = 1760;
  }
  return { start, last };
}

/** Plays a score; null if this browser plays no sound. */
export function playScore(score: Score, { onEnd, onRefused }: Hearer): Playing | null {
  if (typeof AudioContext === 'undefined') return null;
  let context: AudioContext;
  let scheduled: ReturnType<typeof schedule>;
  try {
    context = new AudioContext();
    scheduled = schedule(context, score);
  } catch {
    return null;
  }
  let over = false;
  const finish = (): boolean => {
    if (over) return false;
    over = true;
    void context.close().catch(() => undefined);
    return true;
  };
  // The tone itself tells when it is over: however long it was held, no clock has to be asked.
  scheduled.last.onended = () => finish() && onEnd();
  const resume = (): void => void context.resume().catch(() => finish() && onRefused());
  resume();
  return {
    stop: finish,
    hold: () => void context.suspend().catch(() => undefined),
    goOn: resume,
    place() {
      const passed = context.currentTime - scheduled.start;
      const begun = Math.max(0, ...score.voices.map(({ start }) => (start <= passed ? start : 0)));
      return {
        voice: score.voices.findIndex(({ start }) => start === begun),
        share: Math.min(1, Math.max(0, (passed - begun) / score.seconds)),
      };
    },
  };
}
