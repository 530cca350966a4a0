import { useTranslation } from 'react-i18next';
import type { Paper } from '../../evidence/bibliography';
import { toBibtex } from '../../evidence/bibtex';
import { toCslJson } from '../../evidence/csl-json';
import { download } from '../reading/download';

/** The list as it is filtered, for a reference manager or for LaTeX. */
export function SavePapers({ papers }: { papers: readonly Paper[] }) {
  const { t } = useTranslation('papers');
  if (papers.length === 0) return null;
  return (
    <section className="papers-save" aria-labelledby="papers-save">
      <h3 id="papers-save">{t('export')}</h3>
      <button
        type="button"
        onClick={() => download('synaptarium-sources.json', 'application/json', toCslJson(papers))}
      >
        {t('csl')}
      </button>
      <button
        type="button"
        onClick={() =>
          download('synaptarium-sources.bib', 'application/x-bibtex', toBibtex(papers))
        }
      >
        {t('bibtex')}
      </button>
      <p>{t('exportNote')}</p>
    </section>
  );
}
