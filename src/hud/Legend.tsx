import { useTranslation } from 'react-i18next';
import type { AvailableScaleId } from '../contract/view';
import { useSelect } from '../store/use-store';
import { LegendMark, type Mark } from './LegendMark';
import './legend.css';

type Name =
  | 'prefrontal'
  | 'hippocampus'
  | 'amygdala'
  | 'drug'
  | 'glutamate'
  | 'pulse'
  | 'spineOld'
  | 'spineNew';

interface Item {
  readonly name: Name;
  readonly mark: Mark;
  /** Custom property of the palette. */
  readonly colour: string;
  /** Has its own label in the picture, so that a small screen can do without it here. */
  readonly labelled?: true;
}

const REGIONS: readonly Item[] = [
  { name: 'prefrontal', mark: 'area', colour: '--prefrontal', labelled: true },
  { name: 'hippocampus', mark: 'solid', colour: '--hippocampus', labelled: true },
  { name: 'amygdala', mark: 'round', colour: '--amygdala' },
];
const DRUG: Item = { name: 'drug', mark: 'rim', colour: '--ketamine' };

/** What is in view at each scale: never more than five colours. */
const ITEMS: Readonly<Record<AvailableScaleId, readonly Item[]>> = {
  brain: [...REGIONS, { name: 'glutamate', mark: 'glow', colour: '--glutamate' }, DRUG],
  circuit: [...REGIONS, { name: 'pulse', mark: 'pulse', colour: '--glutamate' }, DRUG],
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
      {ITEMS[scale].map(({ name, mark, colour, labelled }) => (
        <li key={name} data-labelled={labelled && ''}>
          <LegendMark mark={mark} colour={`var(${colour})`} />
          {t(`legend.${name}`)}
        </li>
      ))}
    </ul>
  );
}
