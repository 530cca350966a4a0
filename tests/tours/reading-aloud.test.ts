import { expect, it } from 'vitest';
import { readAloud, sentencesOf } from '../../src/tours/reading-aloud';

/** A voice that says when it is told to, and a list of what it was asked to read. */
function voice() {
  const said: string[] = [];
  let end: (() => void) | null = null;
  return {
    said,
    /** The sentence that is being spoken comes to its end. */
    finish(): void {
      const ending = end;
      end = null;
      ending?.();
    },
    speaking: () => end !== null,
    say(text: string, _language: string, onEnd?: () => void): void {
      said.push(text);
      end = onEnd ?? null;
    },
    stop: () => void (end = null),
  };
}
const TEXT = 'The day before. Nothing has been given yet. The brain is as it was.';

it('tells sentences apart in every language that is offered', () => {
  expect(sentencesOf(TEXT, 'en')).toHaveLength(3);
  expect(sentencesOf('还没有给药。大脑和以前一样。', 'zh')).toHaveLength(2);
  expect(sentencesOf('لم يُعطَ شيء بعد. الدماغ كما كان.', 'ar')).toHaveLength(2);
  expect(sentencesOf('', 'en')).toEqual([]);
});

it('is silent at once when held, and goes on with the sentence that was broken off', () => {
  const spoken = voice();
  let over = 0;
  const reading = readAloud(spoken, TEXT, 'en', () => (over += 1));
  expect(spoken.said).toEqual([]);
  reading.goOn();
  spoken.finish();
  reading.hold();
  expect(spoken.speaking()).toBe(false);
  expect(spoken.said).toEqual(['The day before.', 'Nothing has been given yet.']);
  reading.goOn();
  expect(spoken.said.at(-1)).toBe('Nothing has been given yet.');
  spoken.finish();
  expect(over).toBe(0);
  spoken.finish();
  expect(over).toBe(1);
  // It is over: nothing begins anew.
  reading.hold();
  reading.goOn();
  expect(spoken.said).toHaveLength(4);
});

it('says nothing more once stopped, whatever the browser says late', () => {
  const spoken = voice();
  let over = 0;
  const reading = readAloud(spoken, TEXT, 'en', () => (over += 1));
  reading.goOn();
  reading.stop();
  reading.goOn();
  spoken.finish();
  expect(spoken.said).toHaveLength(1);
  expect(over).toBe(0);
});
