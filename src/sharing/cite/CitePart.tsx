import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../store/use-store';
import { fileName } from '../file-name';
import { Outcome } from '../Outcome';
import { saveFile, textFile } from '../save-file';
import { troubleOf } from '../trouble';
import { useCopy } from '../use-copy';
import { ShareCode } from '../ShareCode';
import { citation, CITATION_FILES, CITATION_FORMATS, type CitationFormat } from './citation';

/** How to name this in a paper or on a slide. */
export function CitePart() {
  const { t } = useTranslation('share');
  const field = useRef<HTMLTextAreaElement>(null);
  const { result, copy, say } = useCopy(field);
  const [format, setFormat] = useState<CitationFormat>('text');
  const { today } = useSession();
  const [accessed] = useState(today);
  const written = citation(format, {
    address: `${location.origin}${location.pathname}`,
    accessed,
  });
  const save = (): void => {
    try {
      const { extension, type } = CITATION_FILES[format];
      const name = fileName(['citation'], extension);
      say({ kind: 'saved', name, address: saveFile(textFile(written, type), name) });
    } catch (error) {
      say({ kind: 'problem', text: t(`trouble.${troubleOf(error)}`) });
    }
  };
  return (
    <>
      <p>{t('cite.lead')}</p>
      <fieldset className="share-checks">
        <legend>{t('cite.format')}</legend>
        {CITATION_FORMATS.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="citation-format"
              checked={format === each}
              onChange={() => setFormat(each)}
            />
            {t(`cite.formats.${each}`)}
          </label>
        ))}
      </fieldset>
      <ShareCode
        field={field}
        label={t('cite.label')}
        rows={format === 'text' ? 4 : 10}
        value={written}
        literal
        lang="en"
      />
      <div className="share-buttons">
        <button type="button" className="share-button" onClick={() => copy(written)}>
          {t('cite.copy')}
        </button>
        <button type="button" className="share-button" data-lesser="" onClick={save}>
          {t('cite.save')}
        </button>
      </div>
      <Outcome result={result} />
    </>
  );
}
