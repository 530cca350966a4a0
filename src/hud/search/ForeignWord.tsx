import { useTranslation } from 'react-i18next';
import { ownName } from '../../i18n/locale';
import type { ForeignName } from './foreign-names';
import './foreign-word.css';

/** The word by which something was found, beside its own name, with its language where that is another than the reader's. */
export function ForeignWord({ found }: { found: ForeignName }) {
  const { i18n } = useTranslation();
  const { name, language } = found;
  const other = i18n.language.split('-')[0] !== language;
  return (
    <span className="foreign-word">
      <bdi lang={language}>{name}</bdi>
      {other && (
        <>
          {' ('}
          <bdi lang={language}>{ownName(language)}</bdi>
          {')'}
        </>
      )}
    </span>
  );
}
