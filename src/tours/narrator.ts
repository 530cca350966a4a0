/** The part of the browser's speech that is used. */
export type Speech = Pick<SpeechSynthesis, 'getVoices' | 'speak' | 'cancel' | 'pause' | 'resume'>;

export interface Narrator {
  /** True if the device has a voice for the language. */
  canSpeak(language: string): boolean;
  /** Reads a text aloud in place of what is being read; falls silent where there is no voice. */
  say(text: string, language: string): void;
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
  return {
    canSpeak: (language) => voiceFor(language) !== undefined,
    say(text, language) {
      speech?.cancel();
      const voice = voiceFor(language);
      if (speech === null || voice === undefined) return;
      const utterance = utter(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      speech.speak(utterance);
    },
    pause: () => speech?.pause(),
    resume: () => speech?.resume(),
    stop: () => speech?.cancel(),
  };
}
