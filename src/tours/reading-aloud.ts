import type { Narrator } from './narrator';

/** A text that is read aloud, sentence by sentence, and can be held. */
export interface Reading {
  /** Begins, or goes on with the sentence that was broken off, from its beginning. */
  goOn(): void;
  /** Falls silent at once, in the middle of a sentence if need be. */
  hold(): void;
  stop(): void;
}

/** The sentences of a text, in its language; the whole text where the browser cannot tell them apart. */
export function sentencesOf(text: string, language: string): readonly string[] {
  if (typeof Intl.Segmenter !== 'function') return text === '' ? [] : [text];
  const found = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return Array.from(found, ({ segment }) => segment.trim()).filter((each) => each !== '');
}

/**
 * A text to be read aloud, silent until it is told to go on. Speech is held by ending it and taken up with the sentence that was broken off: what browsers do
 * when speech is paused differs, and some never go on.
 * @param onEnd called once all of it is read
 */
export function readAloud(
  narrator: Pick<Narrator, 'say' | 'stop'>,
  text: string,
  language: string,
  onEnd: () => void,
): Reading {
  const sentences = sentencesOf(text, language);
  let place = 0;
  let state: 'reading' | 'held' | 'over' = 'held';
  const end = (): void => {
    state = 'over';
    onEnd();
  };
  const read = (): void => {
    const sentence = sentences[place];
    if (sentence === undefined) {
      end();
      return;
    }
    narrator.say(sentence, language, () => {
      if (state !== 'reading') return;
      place += 1;
      read();
    });
  };
  return {
    goOn() {
      if (state !== 'held') return;
      state = 'reading';
      read();
    },
    hold() {
      if (state !== 'reading') return;
      state = 'held';
      narrator.stop();
    },
    stop() {
      if (state === 'over') return;
      state = 'over';
      narrator.stop();
    },
  };
}
