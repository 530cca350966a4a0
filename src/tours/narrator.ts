/** The part of the browser's speech that is used. */
export type Speech = Pick<SpeechSynthesis, 'getVoices' | 'speak' | 'cancel' | 'pause' | 'resume'>;

export interface Narrator {
  /** True if the device has a voice for the language. */
  canSpeak(language: string): boolean;
  /** True if the device has a voice for any language. */
  hasVoices(): boolean;
  /**
   * Reads a text aloud in place of what is being read; falls silent where there is no voice.
   * @param onEnd called once it is read, or will not be; not if something else is read in its place
   */
  say(text: string, language: string, onEnd?: () => void): void;
  pause(): void;
  resume(): void;
  stop(): void;
}

const baseOf = (language: string): string => language.toLowerCase().split(/[-_]/)[0] ?? '';

/** Reads captions aloud. @param speech null where the browser has none */
export function createNarrator(
  speech: Speech | null,
  utter: (text: string) => SpeechSynthesisUtterance = (text) => new SpeechSynthesisUtterance(text),
): Narrator {
  const voiceFor = (language: string): SpeechSynthesisVoice | undefined => {
    const fitting = (speech?.getVoices() ?? []).filter(
      (voice) => baseOf(voice.lang) === baseOf(language),
    );
    // A voice of the device is there without a network.
    return fitting.find((voice) => voice.localService) ?? fitting[0];
  };
  /** Which reading it is: what a browser says of an earlier one is late. */
  let turn = 0;
  return {
    canSpeak: (language) => voiceFor(language) !== undefined,
    hasVoices: () => (speech?.getVoices() ?? []).length > 0,
    say(text, language, onEnd) {
      turn += 1;
      const mine = turn;
      const end = (): void => {
        if (mine === turn) onEnd?.();
      };
      speech?.cancel();
      const voice = voiceFor(language);
      if (speech === null || voice === undefined) {
        end();
        return;
      }
      const utterance = utter(text);
      utterance.onend = end;
      utterance.onerror = end;
      utterance.voice = voice;
      utterance.lang = voice.lang;
      speech.speak(utterance);
    },
    pause: () => speech?.pause(),
    resume: () => speech?.resume(),
    stop() {
      turn += 1;
      speech?.cancel();
    },
  };
}
