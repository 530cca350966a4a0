import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** What came of something that a visitor asked for. */
export type Result =
  | { readonly kind: 'working' | 'done' | 'problem'; readonly text: string }
  | { readonly kind: 'saved'; readonly name: string; readonly address: string };

/** Says what came of it, to the eye and to a screen reader. */
export function Outcome({ result, children }: { result: Result | null; children?: ReactNode }) {
  const { t } = useTranslation('share');
  return (
    <div className="share-outcome" role="status" data-kind={result?.kind}>
      {result !== null &&
        (result.kind === 'saved' ? (
          <p>
            {t('saved', { name: result.name })}{' '}
            <a className="link" href={result.address} download={result.name}>
              {t('saveAgain')}
            </a>
          </p>
        ) : (
          <p>{result.text}</p>
        ))}
      {children}
    </div>
  );
}
