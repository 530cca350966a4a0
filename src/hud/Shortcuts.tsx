import { useTranslation } from 'react-i18next';
import './shortcuts.css';

const NAMES = [
  'space',
  'arrows',
  'shiftArrows',
  'pages',
  'homeEnd',
  'scales',
  'zoom',
  'values',
  'chart',
  'structures',
  'search',
  'sides',
  'undo',
  'tour',
  'keep',
  'help',
  'escape',
  'alt',
] as const;

/** The list of keys, opened by "?". */
export function Shortcuts() {
  const { t } = useTranslation();
  return (
    <div id="shortcuts" popover="auto" className="shortcuts">
      <h2>{t('shortcuts.title')}</h2>
      <dl>
        {NAMES.map((name) => (
          <div key={name}>
            <dt>{t(`shortcuts.keys.${name}`)}</dt>
            <dd>{t(`shortcuts.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
