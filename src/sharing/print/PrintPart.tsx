import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../../store/use-store';
import { Outcome, type Result } from '../Outcome';
import type { PartProps } from '../part';
import { fetchEvidence } from './gather-sources';

/** Opens the browser's print dialog when everything for the summary is there (Paper.tsx). */
export function PrintPart({ port }: PartProps) {
  const { t } = useTranslation('share');
  const { pause } = useActions();
  const [result, setResult] = useState<Result | null>(null);

  const print = async (): Promise<void> => {
    setResult({ kind: 'working', text: t('print.working') });
    pause();
    await Promise.all([fetchEvidence(), port()?.settled()]);
    setResult(null);
    window.print();
  };

  return (
    <>
      <p>{t('print.lead')}</p>
      <button
        type="button"
        className="share-button"
        disabled={result?.kind === 'working'}
        onClick={() => void print()}
      >
        {t('print.open')}
      </button>
      <Outcome result={result} />
    </>
  );
}
