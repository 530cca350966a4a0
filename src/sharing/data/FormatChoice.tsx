import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { DATA_FORMATS, type DataFormat } from '../../store/course-file/course-text';

interface FormatChoiceProps {
  readonly format: DataFormat;
  readonly onFormat: (format: DataFormat) => void;
}

const WORDS = { csv: 'csv', 'csv-commas': 'csvCommas', json: 'json' } as const;

/** The kind and the end of the name of a file in this format. */
export const FORMAT_FILES: Readonly<Record<DataFormat, { extension: string; type: string }>> = {
  csv: { extension: 'csv', type: 'text/csv' },
  'csv-commas': { extension: 'csv', type: 'text/csv' },
  json: { extension: 'json', type: 'application/json' },
};

/** How numbers are to be written to a file. */
export function FormatChoice({ format, onFormat }: FormatChoiceProps) {
  const { t } = useTranslation('share');
  const group = useId();
  return (
    <fieldset className="share-checks" data-list="">
      <legend>{t('data.format')}</legend>
      {DATA_FORMATS.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name={group}
            checked={format === each}
            onChange={() => onFormat(each)}
          />
          {t(`data.${WORDS[each]}`)}
        </label>
      ))}
    </fieldset>
  );
}
