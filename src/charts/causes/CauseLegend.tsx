import { useTranslation } from 'react-i18next';
import type { Strength } from '../../evidence/edges';

const STRENGTHS: readonly Strength[] = ['established', 'supported', 'disputed', 'assumed'];

/** What lines, heads and fills stand for. */
export function CauseLegend() {
  const { t } = useTranslation(['charts', 'values']);
  return (
    <p className="cause-legend">
      {STRENGTHS.map((strength) => (
        <span key={strength} data-strength={strength}>
          <svg viewBox="0 0 28 8" aria-hidden="true">
            <path className="cause-line" d="M0 4H28" />
          </svg>
          {t(`values:strength.${strength}`)}
        </span>
      ))}
      {(['human', 'animal'] as const).map((species) => (
        <span key={species} data-species={species}>
          <svg viewBox="0 0 8 8" aria-hidden="true">
            <path className="cause-head" d="M7.500 4L0.500 0.500L0.500 7.500Z" />
          </svg>
          {t(`causes.heads.${species}`)}
        </span>
      ))}
      <span>
        <i data-change="raised" />
        {t('causes.raised')}
      </span>
      <span>
        <i data-change="lowered" />
        {t('causes.lowered')}
      </span>
    </p>
  );
}
