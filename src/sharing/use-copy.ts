import { useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { copyText } from './copy-text';
import type { Result } from './Outcome';

type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * Copying, and what came of it. Where it is forbidden the text is selected in its field, to be copied by hand.
 * @param field where the text stands
 */
export function useCopy(field: RefObject<Field | null>): {
  readonly result: Result | null;
  readonly copy: (text: string) => void;
  readonly say: (result: Result | null) => void;
} {
  const { t } = useTranslation('share');
  const [result, setResult] = useState<Result | null>(null);
  const copy = (text: string): void => {
    void copyText(text).then((done) => {
      if (!done) {
        field.current?.focus();
        field.current?.select();
      }
      setResult(
        done ? { kind: 'done', text: t('copied') } : { kind: 'problem', text: t('copyForbidden') },
      );
    });
  };
  return { result, copy, say: setResult };
}
