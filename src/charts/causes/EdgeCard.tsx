import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CausalEdge } from '../../evidence/edges';
import { useRowWords } from '../../store/use-row-words';
import type { Papers } from '../use-papers';
import { useCauseName } from './use-cause-name';

interface EdgeCardProps {
  readonly edge: CausalEdge;
  readonly papers: Papers;
  readonly onClose: () => void;
}

/** What one arrow claims, how sure it is, in whom, and the papers. */
export function EdgeCard({ edge, papers, onClose }: EdgeCardProps) {
  const { t } = useTranslation(['charts', 'values']);
  const name = useCauseName();
  const words = useRowWords();
  const card = useRef<HTMLElement>(null);
  useEffect(() => card.current?.focus(), [edge]);
  const title = t('causes.edge', { from: name(edge.from), to: name(edge.to) });
  const claim = papers.claim(edge.to);
  const findings = edge.findings
    .map((id) => papers.finding(id))
    .filter((each) => each !== undefined);
  return (
    <section
      className="cause-card"
      ref={card}
      tabIndex={-1}
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <header>
        <h3>{title}</h3>
        <button type="button" className="quiet" onClick={onClose}>
          {t('causes.close')}
        </button>
      </header>
      <p>
        <b>{t(`values:strength.${edge.strength}`)}.</b> {t(`values:strengthNote.${edge.strength}`)}{' '}
        {t('causes.species', { species: words.species(edge.species) })}
      </p>
      {claim !== undefined && (
        <p>
          {t('causes.claim', { name: name(edge.to), claim: words.claim(edge.to) ?? claim.text })}
        </p>
      )}
      <h4>{t('causes.papers')}</h4>
      <ul>
        {findings.map((finding) => (
          <li key={finding.id}>
            {words.quantity(finding) ?? finding.quantity}
            <small>
              {finding.doi === undefined ? (
                finding.citation
              ) : (
                <a href={`https://doi.org/${finding.doi}`} target="_blank" rel="noreferrer">
                  {finding.citation}
                </a>
              )}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
