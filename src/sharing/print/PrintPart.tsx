import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useStore } from 'zustand';
import { useTranslation } from 'react-i18next';
import { shareViewOf } from '../../store/share-view';
import { hoursNow, useActions, useSession } from '../../store/use-store';
import { qrCode } from '../link/qr';
import { shareLink } from '../link/share-link';
import { Outcome, type Result } from '../Outcome';
import type { PartProps } from '../part';
import { composeInto, createCanvas, pngFile, type PictureParts } from '../picture/compose';
import { useStudio } from '../picture/use-studio';
import { troubleOf } from '../trouble';
import { gatherSources, type Evidence } from './gather-sources';
import { keyValues } from './key-values';
import { onPaper } from './on-paper';
import { Summary, type SummaryContent } from './Summary';

/** At the width of a page about 220 dots per inch, where letters of the screen would be too small to read. */
const PICTURE = { width: 1760, height: 840, letters: 2 };
/** The words stand below the picture; the scale bar belongs in it. */
const IN_PICTURE: PictureParts = {
  moment: false,
  caption: false,
  legend: true,
  scaleBar: true,
  credit: false,
};
const NO_EVIDENCE: Evidence = { strengths: {}, sources: [] };

/** A summary of the present view for paper, in place of the page while it is printed. */
export function PrintPart({ port, keyAt }: PartProps) {
  const { t } = useTranslation(['share', 'translation', 'values', 'terms', 'lab']);
  const session = useSession();
  const { pause } = useActions();
  const studioOf = useStudio({ port, keyAt });
  const [content, setContent] = useState<SummaryContent | null>(null);
  const [result, setResult] = useState<Result | null>(null);
  const printed = useRef(false);

  const picture = content?.picture ?? null;
  useEffect(() => {
    if (picture === null) return undefined;
    return () => URL.revokeObjectURL(picture);
  }, [picture]);
  useEffect(() => {
    const clear = (): void => setContent(null);
    window.addEventListener('afterprint', clear);
    return () => window.removeEventListener('afterprint', clear);
  }, []);

  const print = (): void => {
    if (printed.current) return;
    printed.current = true;
    setResult(null);
    window.print();
  };
  useEffect(() => {
    // Without a picture there is nothing to wait for.
    if (content !== null && content.picture === null) print();
  }, [content]);

  const prepare = async (): Promise<void> => {
    printed.current = false;
    setResult({ kind: 'working', text: t('share:print.working') });
    try {
      pause();
      const hours = hoursNow(session);
      const address = await onPaper(session.store, async () => {
        const studio = await studioOf(PICTURE, IN_PICTURE);
        if (studio === null) return null;
        const canvas = createCanvas(PICTURE);
        await composeInto(canvas, studio, hours);
        return URL.createObjectURL(await pngFile(canvas));
      });
      const state = session.store.getState();
      const link = shareLink(state, hours, location);
      const ids = keyValues(state.patient.value.condition, state.selected);
      setContent({
        state,
        hours,
        picture: address,
        link,
        code: link === null ? null : qrCode(link),
        ids,
        // Without a network the sources may be out of reach; the rest is worth its page all the same.
        evidence: await gatherSources(ids).catch(() => NO_EVIDENCE),
        made: session.today(),
      });
    } catch (error) {
      setResult({ kind: 'problem', text: t(`share:trouble.${troubleOf(error)}`) });
    }
  };

  const asked = shareViewOf(session.store);
  const { printing } = useStore(asked);
  useEffect(() => {
    if (!printing) return undefined;
    const soon = setTimeout(() => {
      asked.setState({ printing: false });
      void prepare();
    });
    return () => clearTimeout(soon);
  });

  return (
    <>
      <p>{t('share:print.lead')}</p>
      <button
        type="button"
        className="share-button"
        disabled={result?.kind === 'working'}
        onClick={() => void prepare()}
      >
        {t('share:print.open')}
      </button>
      <Outcome result={result} />
      {content !== null &&
        createPortal(<Summary content={content} onPicture={print} />, document.body)}
    </>
  );
}
