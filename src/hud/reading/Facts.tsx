import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../evidence/findings';
import { useRowWords } from '../../store/use-row-words';

/** In whom, how many, and what was given: each by itself, so that figures and words of two scripts keep their order. */
export function Facts({ species, n, protocol }: Pick<Finding, 'species' | 'n' | 'protocol'>) {
  const { t } = useTranslation('papers');
  const words = useRowWords();
  const facts = [
    species === null || species === '-' ? null : words.species(species),
    n === null ? null : t('n', { n: words.count(n) }),
    protocol === null || protocol === '-' ? null : words.protocol(protocol),
  ].filter((each) => each !== null);
  return facts.map((fact, index) => (
    <Fragment key={fact}>
      {index > 0 && ' · '}
      <bdi>{fact}</bdi>
    </Fragment>
  ));
}
