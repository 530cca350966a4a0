import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isVariableId, type VariableId } from '../../contract/variables';
import { EQUATION_SYMBOLS } from '../../evidence/equation-symbols';
import { plainNumber } from '../../i18n/numbers';
import type { ReasonWords } from '../../i18n/evidence-words';
import { useOwnWords } from '../../store/use-own-words';
import { useRowWords } from '../../store/use-row-words';
import { useActions } from '../../store/use-store';
import { unitText } from '../reading/figure-text';
import { Equation } from './Equation';
import { greekLetters } from './equation-parts';
import { loadParameterTable, type ParameterTable } from './load-parameter-table';
import { parameterName } from './parameter-name';

/** Units that say there is none. */
const UNITLESS: readonly string[] = ['ratio', 'fraction', 'exponent', 'log ratio', 'logit'];

/** What the table has in English only, in whatever language it is read. */
const AS_PRINTED = { lang: 'en', dir: 'ltr' } as const;

/** What the letters of an equation are, and the numbers it uses: value, unit, range, and read or assumed. */
export function Parameters({ id }: { id: VariableId }) {
  const { t, i18n } = useTranslation(['values', 'translation']);
  const [open, setOpen] = useState(false);
  const { select } = useActions();
  const words = useRowWords();
  const reasons = useOwnWords<ReasonWords>(open ? 'reasons' : null);
  const [table, setTable] = useState<ParameterTable | null>(null);
  useEffect(() => {
    if (!open || table !== null) return undefined;
    let wanted = true;
    loadParameterTable().then(
      (loaded) => wanted && setTable(loaded),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [open, table]);
  const { symbols = [], parameters = [] } = EQUATION_SYMBOLS[id] ?? {};
  if (symbols.length + parameters.length === 0) return null;
  return (
    <details className="parameters" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('values:letters')}</summary>
      {symbols.length > 0 && (
        <dl>
          {symbols.map(([letter, meaning]) => (
            <div key={letter}>
              <dt>
                <Equation text={letter} />
              </dt>
              <dd>
                {!isVariableId(meaning) ? (
                  (words.letter(meaning) ?? <bdi lang="en">{meaning}</bdi>)
                ) : meaning === id ? (
                  t(`translation:variables.${meaning}`)
                ) : (
                  <button type="button" onClick={() => select(meaning)}>
                    {t(`translation:variables.${meaning}`)}
                  </button>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {parameters.length > 0 && table !== null && <p>{t('values:reasons')}</p>}
      {parameters.length > 0 && table !== null && (
        <dl>
          {parameters.map((each) => {
            const { symbol, value, unit, range, species, provenance, fitted, reason, note } =
              table[each];
            const why = reason ?? note;
            const told = reasons?.[each];
            return (
              <div key={each}>
                <dt>
                  <Equation text={greekLetters(symbol)} />
                </dt>
                <dd>
                  <bdi className="figures">
                    {plainNumber(i18n.language, value)}
                    {UNITLESS.includes(unit) ? '' : ` ${words.unit(unit) ?? unitText(unit)}`}
                  </bdi>{' '}
                  {words.parameter(each) ?? <bdi lang="en">{parameterName(each)}</bdi>}
                  <small>
                    {t('values:plausible', { low: range[0], high: range[1] })}
                    {' · '}
                    <span data-provenance={provenance}>{t(`values:provenance.${provenance}`)}</span>
                    {fitted === true && ` · ${t('values:fitted')}`}
                    {' · '}
                    {words.species(species)}
                  </small>
                  {why !== undefined && (
                    <small {...(told === undefined ? AS_PRINTED : {})}>{told ?? why}</small>
                  )}
                </dd>
              </div>
            );
          })}
        </dl>
      )}
    </details>
  );
}
