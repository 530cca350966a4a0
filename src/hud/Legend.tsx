import { useTranslation } from 'react-i18next';
import type { AvailableScaleId } from '../contract/view';
import { useSelect } from '../store/use-store';
import { LegendMark, type Mark } from './LegendMark';
import './legend.css';

type Name =
  | 'prefrontal'
  | 'hippocampus'
  | 'amygdala'
  | 'pathway'
  | 'glutamate'
  | 'pulse'
  | 'spineOld'
  | 'spineNew';

interface Item {
  readonly name: Name;
  readonly mark: Mark;
  /** Custom property of the palette. */
  readonly colour: string;
}

const REGIONS: readonly Item[] = [
  { name: 'prefrontal', mark: 'area', colour: '--prefrontal' },
  { name: 'hippocampus', mark: 'solid', colour: '--hippocampus' },
];

/** What is in view at each scale: never more than five colours. */
const ITEMS: Readonly<Record<AvailableScaleId, readonly Item[]>> = {
  brain: [...REGIONS, { name: 'glutamate', mark: 'glow', colour: '--glutamate' }],
  circuit: [
    ...REGIONS,
    { name: 'amygdala', mark: 'solid', colour: '--amygdala' },
    { name: 'pulse', mark: 'pulse', colour: '--glutamate' },
  ],
  dendrite: [
    { name: 'spineNew', mark: 'spineNew', colour: '--spine-new' },
    { name: 'spineOld', mark: 'spine', colour: '--spine-old' },
  ],
};

/** Key to the colours and shapes of the picture. */
export function Legend() {
  const { t } = useTranslation();
  const scale = useSelect((state) => state.scale);
  return (
    <ul className="legend" aria-label={t('legend.label')}>
      {ITEMS[scale].map(({ name, mark, colour }) => (
        <li key={name}>
          <LegendMark mark={mark} colour={`var(${colour})`} />
          {t(`legend.${name}`)}
        </li>
      ))}
    </ul>
  );
}
