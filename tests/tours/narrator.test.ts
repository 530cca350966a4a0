import { expect, it, vi } from 'vitest';
import { createNarrator, type Speech } from '../../src/tours/narrator';

const voice = (lang: string, localService = true) =>
  ({ lang, localService }) as SpeechSynthesisVoice;
function speech(voices: SpeechSynthesisVoice[]) {
  return {
    getVoices: () => voices,
    speak: vi.fn<Speech['speak']>(),
    cancel: vi.fn(),
    pause: vi.fn(),
    resume: vi.fn(),
  } satisfies Speech;
}
const utter = (text: string) => ({ text }) as SpeechSynthesisUtterance;

it('reads in a voice of the language, one of the device first, and one text at a time', () => {
  const spoken = speech([voice('de-DE'), voice('en-GB', false), voice('en_US')]);
  const narrator = createNarrator(spoken, utter);
  expect(narrator.canSpeak('en')).toBe(true);
  narrator.say('Hello', 'en');
  expect(spoken.cancel).toHaveBeenCalledBefore(spoken.speak);
  expect(spoken.speak.mock.calls[0]?.[0]).toMatchObject({ text: 'Hello', lang: 'en_US' });
});

it('falls silent where there is no voice for the language, or no speech at all', () => {
  const spoken = speech([voice('en-GB')]);
  const narrator = createNarrator(spoken, utter);
  expect(narrator.canSpeak('ar')).toBe(false);
  expect(narrator.hasVoices()).toBe(true);
  narrator.say('مرحبا', 'ar');
  expect(spoken.speak).not.toHaveBeenCalled();
  expect(spoken.cancel).toHaveBeenCalled();
  const mute = createNarrator(null, utter);
  mute.say('Hello', 'en');
  mute.pause();
  mute.resume();
  mute.stop();
  expect(mute.canSpeak('en')).toBe(false);
  expect(mute.hasVoices()).toBe(false);
});

it('says when a text has been read, once, and not of one that another replaced', () => {
  const spoken = speech([voice('en-GB')]);
  const narrator = createNarrator(spoken, utter);
  const ends: string[] = [];
  narrator.say('One', 'en', () => ends.push('one'));
  narrator.say('Two', 'en', () => ends.push('two'));
  const [one, two] = spoken.speak.mock.calls.map(([utterance]) => utterance);
  // Browsers say of what was cancelled that it failed, and say so late.
  one?.onerror?.({} as SpeechSynthesisErrorEvent);
  expect(ends).toEqual([]);
  two?.onend?.({} as SpeechSynthesisEvent);
  expect(ends).toEqual(['two']);
  narrator.say('Three', 'en', () => ends.push('three'));
  narrator.stop();
  spoken.speak.mock.calls[2]?.[0].onend?.({} as SpeechSynthesisEvent);
  narrator.say('Vier', 'de', () => ends.push('no voice'));
  expect(ends).toEqual(['two', 'no voice']);
});
