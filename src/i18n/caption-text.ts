import type { i18n as I18n, TOptions } from 'i18next';
import type { ScaleId } from '../contract/view';
import type en from './en/base.json';

/** A caption before it is put into a language: see src/timeline/caption.ts. */
interface Told<Key> {
  readonly key: Key;
  readonly context: string;
  readonly values: { readonly drug: keyof (typeof en)['drugs'] };
}

type CaptionTable = (typeof en)['caption'];
type CaptionKey = {
  [Situation in keyof CaptionTable]: `caption.${Situation}.${ScaleId}`;
}[keyof CaptionTable];

/** The sentence; its variant for the context if the language has one. */
export function captionText(i18n: I18n, { key, context, values }: Told<CaptionKey>): string {
  const options: TOptions = { context, drug: i18n.t(`drugs.${values.drug}`) };
  return i18n.t(key, options);
}
