import type { TFunction } from 'i18next';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VariableId } from '../../contract/variables';
import type { Claim } from '../../evidence/claims';
import type { Finding } from '../../evidence/findings';
import type { EvidenceWords } from '../../i18n/evidence-words';
import { plainNumber } from '../../i18n/numbers';
import { useOwnWords } from '../../store/use-own-words';
import { splitPattern } from '../../i18n/split-pattern';
import { openLab } from '../../store/lab/lab-view';
import { useSession } from '../../store/use-store';
import { Equation } from './Equation';
import { groupFindings } from './finding-groups';

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

/** What a variable rests on: how sure the field is, in which species, and the papers. */
export function Evidence({ id }: { id: VariableId }) {
  const { t, i18n } = useTranslation(['translation', 'values']);
  const own = useOwnWords<EvidenceWords>('claims');
  const { store } = useSession();
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
  return (
    <div className="evidence">
      <p>{own?.claims?.[id]?.text ?? claim.text}</p>
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
      {groupFindings(findings).map((group) => (
        <section key={group.name} data-group={group.name}>
          <h4>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              {GROUP_MARKS[group.name]}
            </svg>
            {t(`values:${group.name}`)}
          </h4>
          <ul>
            {group.findings.map((finding) => (
              <li key={finding.id}>
                <Quantity
                  quantity={own?.findings?.[finding.id]?.quantity ?? finding.quantity}
                  figure={figure(finding, i18n.language, t, own)}
                />
                <span>{source(finding, t, own)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** What was measured, set off from the figure that was found. */
function Quantity({ quantity, figure }: { quantity: string; figure: string | null }) {
  const { t } = useTranslation('values');
  if (figure === null) return <b>{quantity}</b>;
  const pieces = splitPattern(['quantity'], (marks) => t('quantity', { ...marks, figure }));
  return pieces.map((piece, index) =>
    typeof piece === 'string' ? piece : <b key={index}>{quantity}</b>,
  );
}

type Say = TFunction<['translation', 'values']>;

/** The published figure, if it is one number or a range; longer ones are told by their title. */
function figure(
  { value, unit }: Finding,
  language: string,
  t: Say,
  own: EvidenceWords | null,
): string | null {
  const pair = Array.isArray(value) ? (value as readonly unknown[]) : [];
  const [low, high] = pair;
  const amount =
    typeof value === 'number'
      ? plainNumber(language, value)
      : pair.length === 2 && typeof low === 'number' && typeof high === 'number'
        ? t('values:range', { low, high })
        : null;
  if (amount === null || unit === null || unit === 'text') return amount;
  return t('values:amount', { amount, unit: own?.units?.[unit] ?? unit });
}

/** Paper, animal and how it was read. */
function source(
  { citation, species, provenance }: Finding,
  t: Say,
  own: EvidenceWords | null,
): string {
  const read = t(`values:provenance.${provenance}`);
  if (species === null || species === 'human')
    return t('values:source', { citation, provenance: read });
  return t('values:sourceIn', {
    citation,
    species: own?.species?.[species] ?? species,
    provenance: read,
  });
}
