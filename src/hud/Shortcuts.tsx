import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { singleKeys } from '../store/single-keys';
import './shortcuts.css';

const ALWAYS = [
  'space',
  'arrows',
  'shiftArrows',
  'pages',
  'homeEnd',
  'search',
  'undo',
  'print',
  'tour',
  'escape',
  'alt',
] as const;
/** Letters, digits and signs alone: they can be switched off. */
const SINGLE = [
  'scales',
  'zoom',
  'values',
  'chart',
  'structures',
  'sides',
  'keep',
  'help',
] as const;

/** The list of keys, opened by "?" or from the menu. */
export function Shortcuts() {
  const { t } = useTranslation();
  const [single, setSingle] = useState(singleKeys.on);
  const row = (name: (typeof ALWAYS | typeof SINGLE)[number]) => (
    <div key={name}>
      <dt>{t(`shortcuts.keys.${name === 'search' && !single ? 'searchAlways' : name}`)}</dt>
      <dd>{t(`shortcuts.${name}`)}</dd>
    </div>
  );
  return (
    <div
      id="shortcuts"
      popover="auto"
      data-paper
      className="shortcuts"
      // The menu has the same switch.
      onToggle={() => setSingle(singleKeys.on())}
    >
      <h2>{t('shortcuts.title')}</h2>
      <dl>{ALWAYS.map(row)}</dl>
      <label className="shortcuts-switch">
        <input
          type="checkbox"
          checked={single}
          onChange={({ target }) => {
            singleKeys.set(target.checked);
            setSingle(target.checked);
          }}
        />
        {t('menu.singleKeys')}
      </label>
      {!single && <p>{t('shortcuts.off')}</p>}
      <dl data-off={single ? undefined : ''}>{SINGLE.map(row)}</dl>
    </div>
  );
}
