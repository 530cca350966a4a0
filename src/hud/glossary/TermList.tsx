import { useTranslation } from 'react-i18next';
import { isTermId } from './glossary';
import { useTermMatcher } from './use-term-matcher';

interface TermListProps {
  readonly texts: readonly string[];
  readonly explained: boolean;
}

/** The terms that occur in some texts, each once, in the order in which one meets them. */
export function TermList({ texts, explained }: TermListProps) {
  const { t } = useTranslation('glossary');
  const match = useTermMatcher();
  const found = texts.flatMap(match).flatMap(({ term = '' }) => (isTermId(term) ? [term] : []));
  const terms = [...new Set(found)];
  if (!explained)
    return (
      <ul className="term-names">
        {terms.map((id) => (
          <li key={id}>{t(`name.${id}`)}</li>
        ))}
      </ul>
    );
  return (
    <dl className="term-meanings">
      {terms.map((id) => (
        <div key={id}>
          <dt>{t(`name.${id}`)}</dt>
          <dd>{t(`text.${id}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
