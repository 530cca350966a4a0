import type { Score } from './notes';

/** A reference tone comes first, then a rest, seconds. */
export const LEAD = { tone: 0.45, rest: 0.2 } as const;
const LOUDNESS = 0.16;
/** Long enough that a tone begins and ends without a crack, seconds. */
const FADE = 0.02;

export interface Playing {
  stop(): void;
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

/**
 * Plays a score; null if this browser plays no sound.
 * @param onEnd called once, when it has ended by itself
 */
export function playScore(score: Score, onEnd: () => void): Playing | null {
  if (typeof AudioContext === 'undefined') return null;
  let context: AudioContext;
  try {
    context = new AudioContext();
  } catch {
    return null;
  }
  void context.resume();
  const begin = context.currentTime + 0.05;
  tone(context, begin, LEAD.tone, 0, LOUDNESS).frequency.value = score.reference;
  const start = begin + LEAD.tone + LEAD.rest;
  const atOnce = score.voices.filter((voice) => voice.start === 0).length;
  const each = LOUDNESS / Math.max(1, atOnce * 0.75);
  for (const { hertz, ear, start: after } of score.voices)
    tone(context, start + after, score.seconds, ear, each).frequency.setValueCurveAtTime(
      hertz,
      start + after,
      score.seconds,
    );
  for (const at of score.counts)
    tone(context, start + at, 0.08, 0, LOUDNESS).frequency.value = score.reference * 2;
  for (const at of score.clicks) {
    const click = tone(context, start + at, 0.05, 0, LOUDNESS);
    click.type = 'square';
    click.frequency.value = 1760;
  }
  let over = false;
  const finish = (): void => {
    if (over) return;
    over = true;
    clearTimeout(timer);
    void context.close().catch(() => undefined);
  };
  const timer = setTimeout(
    () => {
      finish();
      onEnd();
    },
    (LEAD.tone + LEAD.rest + score.length + 0.2) * 1000,
  );
  return { stop: finish };
}
