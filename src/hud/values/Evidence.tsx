import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VariableId } from '../../contract/variables';
import type { Claim } from '../../evidence/claims';
import type { Finding } from '../../evidence/findings';

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

/** What a variable rests on: how sure the field is, in which species, and the papers. */
export function Evidence({ id }: { id: VariableId }) {
  const { t } = useTranslation();
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

  if (loaded === 'loading') return <p className="evidence">{t('values.loading')}</p>;
  if (loaded === 'missing') return <p className="evidence">{t('values.evidenceMissing')}</p>;
  const { claim, findings } = loaded;
  if (claim === undefined) return <p className="evidence">{t('values.noSource')}</p>;
  return (
    <div className="evidence">
      <p>{claim.text}</p>
      <p className="evidence-strength" data-strength={claim.strength}>
        <b>{t(`values.strength.${claim.strength}`)}</b> {t(`values.strengthNote.${claim.strength}`)}{' '}
        <span>{claim.species}</span>
      </p>
      <p className="evidence-equation">
        <span>{t('values.equation')}</span> {claim.equation}
      </p>
      <ul>
        {findings.map((finding) => (
          <li key={finding.id}>
            <b>{finding.quantity}</b>
            {figure(finding)}
            <span>
              {finding.citation}
              {finding.species === null ? '' : `, ${finding.species}`}
              {'; '}
              {t(`values.provenance.${finding.provenance}`)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The published figure, if it is one number or a range; longer ones are told by their title. */
function figure({ value, unit }: Finding): string {
  const shown =
    typeof value === 'number'
      ? String(value)
      : Array.isArray(value) &&
          value.length === 2 &&
          value.every((each) => typeof each === 'number')
        ? value.join('–')
        : null;
  return shown === null ? '' : `: ${shown} ${unit === null || unit === 'text' ? '' : unit}`;
}
