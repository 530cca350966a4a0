import type { Paper } from '../../evidence/bibliography';
import { useOutbound } from '../reading/use-outbound';

/** DOI, PubMed and PubMed Central: always to be read, and to be followed where a link may lead out. */
export function Identifiers({ paper }: { paper: Paper }) {
  const outbound = useOutbound();
  const { doi, pmid, pmcid } = paper;
  const all = [
    doi === null ? null : { text: `doi:${doi}`, href: `https://doi.org/${encodeURI(doi)}` },
    pmid === null
      ? null
      : {
          text: `PMID ${pmid}`,
          href: `https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(pmid)}/`,
        },
    pmcid === null
      ? null
      : {
          text: pmcid,
          href: `https://pmc.ncbi.nlm.nih.gov/articles/${encodeURIComponent(pmcid)}/`,
        },
  ].filter((each) => each !== null);
  if (all.length === 0) return null;
  return (
    <p className="paper-identifiers">
      {all.map(({ text, href }) =>
        outbound ? (
          <a key={text} href={href} target="_blank" rel="noopener noreferrer">
            {text}
          </a>
        ) : (
          <span key={text}>{text}</span>
        ),
      )}
    </p>
  );
}
