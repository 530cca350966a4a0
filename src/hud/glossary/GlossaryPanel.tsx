import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchField } from '../panel/SearchField';
import { useActions, useSelect } from '../../store/use-store';
import { isTermId, TERM_IDS, type TermId } from './glossary';
import { TermText } from './TermText';
import './glossary.css';

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Every term, by its name in the reader's language. */
export function GlossaryPanel() {
  const { t, i18n } = useTranslation('glossary');
  const [query, setQuery] = useState('');
  const wanted = useSelect((state) => state.term);
  const { notify, openTerm } = useActions();
  const list = useRef<HTMLUListElement>(null);
  const sorted = useMemo(
    () =>
      TERM_IDS.map((id) => ({ id, name: t(`name.${id}`) })).sort((a, b) =>
        a.name.localeCompare(b.name, i18n.language),
      ),
    [t, i18n.language],
  );
  const found = sorted.filter(({ id, name }) =>
    folded(`${name} ${t(`forms.${id}`)}`).includes(folded(query.trim())),
  );

  const show = (id: TermId): void => {
    setQuery('');
    openTerm(id);
  };
  useEffect(() => {
    if (wanted === null) return;
    if (!isTermId(wanted)) {
      const values = { parameter: 'term', value: wanted, field: '' };
      notify({ tone: 'warning', key: 'dropped.unknown-choice', values });
      openTerm(null);
      return;
    }
    const row = list.current?.querySelector<HTMLElement>(`[data-id='${wanted}']`);
    row?.scrollIntoView({ block: 'center' });
    row?.focus({ preventScroll: true });
  }, [wanted, notify, openTerm]);

  return (
    <div className="glossary-body">
      <p className="glossary-intro">{t('intro')}</p>
      <SearchField
        label={t('search')}
        placeholder={t('placeholder')}
        value={query}
        onChange={setQuery}
      />
      {found.length === 0 && <p role="status">{t('none')}</p>}
      <ul ref={list}>
        {found.map(({ id }) => (
          <li key={id} data-id={id} data-chosen={wanted === id ? '' : undefined} tabIndex={-1}>
            <TermText id={id} onTerm={show} />
          </li>
        ))}
      </ul>
    </div>
  );
}
