import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VariableId } from '../../contract/variables';
import type { Claim } from '../../evidence/claims';
import type { Finding } from '../../evidence/findings';
import type { EvidenceWords } from '../../i18n/evidence-words';
import { useOwnWords } from '../../store/use-own-words';
import { openLab } from '../../store/lab/lab-view';
import { useSession } from '../../store/use-store';
import { Explained } from '../glossary/Explained';
import { useReading } from '../../store/reading';
import { Disagreement } from './Disagreement';
import { Equation } from './Equation';
import { FindingLine } from './FindingLine';
import { groupFindings } from './finding-groups';
import { Parameters } from './Parameters';

interface Loaded {
  readonly claim: Claim | undefined;
  readonly findings: readonly Finding[];
}

/** The evidence is large and asked for late: it comes when a value is first opened. */
async function load(id: VariableId): Promise<Loaded> {
  const [{ CLAIMS }, { findingById }] = await Promise.all([
    import('../../evidence/claims'),
    import('../../evidence/findings'),
  ]);
  const claim: Claim | undefined = CLAIMS[id];
  const findings = (claim?.findings ?? []).map(findingById).filter((each) => each !== undefined);
  return { claim, findings };
}

/** A person; a round-eared head; a slide rule's marks. */
const GROUP_MARKS = {
  inPeople: (
    <path d="M8 7.500a3 3 0 100-6 3 3 0 000 6zM2.500 15c0-3.500 2.300-5.500 5.500-5.500s5.500 2 5.500 5.500" />
  ),
  inAnimals: (
    <path d="M3.500 7a2.500 2.500 0 112.500-3.500M12.500 7A2.500 2.500 0 1010 3.500M8 14.500c-3 0-4.500-3-4.500-6C3.500 6 5.500 4 8 4s4.500 2 4.500 4.500c0 3-1.500 6-4.500 6z" />
  ),
  workedOut: <path d="M1.500 11V5h13v6zM4.500 5v3M8 5v4M11.500 5v3" />,
};

/** What a variable rests on: how sure the field is, in which species, its numbers and the papers. */
export function Evidence({ id }: { id: VariableId }) {
  const { t } = useTranslation(['translation', 'values', 'papers', 'glossary']);
  const own = useOwnWords<EvidenceWords>('claims');
  const { store } = useSession();
  const humanOnly = useReading((state) => state.humanOnly);
  const [loaded, setLoaded] = useState<Loaded | 'loading' | 'missing'>('loading');
  useEffect(() => {
    let wanted = true;
    load(id).then(
      (next) => wanted && setLoaded(next),
      () => wanted && setLoaded('missing'),
    );
    return () => {
      wanted = false;
    };
  }, [id]);

  if (loaded === 'loading') return <p className="evidence">{t('values:loading')}</p>;
  if (loaded === 'missing') return <p className="evidence">{t('values:evidenceMissing')}</p>;
  const { claim, findings } = loaded;
  if (claim === undefined) return <p className="evidence">{t('values:noSource')}</p>;
  const all = groupFindings(findings);
  const groups = humanOnly ? all.filter(({ name }) => name === 'inPeople') : all;
  const hidden = findings.length - groups.reduce((sum, group) => sum + group.findings.length, 0);
  return (
    <div className="evidence">
      <p>
        <Explained text={own?.claims?.[id]?.text ?? claim.text} />
      </p>
      <button type="button" className="link" onClick={() => openLab(store, 'causes')}>
        {t('values:drives')}
      </button>
      <p className="evidence-strength" data-strength={claim.strength}>
        <b>{t(`values:strength.${claim.strength}`)}</b> {t(`values:strengthNote.${claim.strength}`)}{' '}
        <span>{own?.claims?.[id]?.species ?? claim.species}</span>
      </p>
      <p className="evidence-equation">
        <span>{t('values:equation')}</span> <Equation text={claim.equation} />
      </p>
      <Parameters id={id} />
      {humanOnly && hidden > 0 && (
        <p className="evidence-hidden">
          {hidden === findings.length
            ? t('values:nothingInPeople')
            : t('values:hidden', { count: hidden })}
        </p>
      )}
      {groups.map((group) => (
        <section key={group.name} data-group={group.name}>
          <h4>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              {GROUP_MARKS[group.name]}
            </svg>
            {t(`values:${group.name}`)}
          </h4>
          <ul>
            {group.findings.map((finding) => (
              <FindingLine key={finding.id} finding={finding} id={id} />
            ))}
          </ul>
        </section>
      ))}
      <Disagreement id={id} humanOnly={humanOnly} />
    </div>
  );
}
