import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PanelId } from '../contract/panels';
import { LANGUAGES, THEMES } from '../contract/view';
import { ownName } from '../i18n/locale';
import { singleKeys } from '../store/single-keys';
import { useActions, useSelect } from '../store/use-store';
import { announcements } from './announcements';
import './menu.css';

const MOTIONS = ['system', 'reduced', 'full'] as const;
const CONTRASTS = [
  ['system', 'menu.system'],
  ['usual', 'menu.contrastUsual'],
  ['more', 'menu.contrastMore'],
] as const;

/** Everything that can be opened, theme, motion and keys, behind one word. */
export function Menu({ panels }: { panels: readonly PanelId[] }) {
  const { t } = useTranslation();
  const id = useId();
  const theme = useSelect((state) => state.theme);
  const motion = useSelect((state) => state.motion);
  const contrast = useSelect((state) => state.contrast);
  const language = useSelect((state) => state.language);
  const { setTheme, setContrast, setLanguage, setMotion, openPanel } = useActions();
  const [keys, setKeys] = useState(singleKeys.on);
  const [announce, setAnnounce] = useState(announcements.on);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="quiet"
        data-opens="about"
        popoverTarget={id}
        aria-expanded={open}
      >
        {t('header.menu')}
      </button>
      <div
        id={id}
        popover="auto"
        className="menu"
        onToggle={(event) => {
          setOpen(event.newState === 'open');
          // The list of keys has the same switch.
          setKeys(singleKeys.on());
        }}
      >
        <div className="menu-panels">
          {panels.map((each) => (
            <button
              key={each}
              type="button"
              popoverTarget={id}
              popoverTargetAction="hide"
              onClick={() => openPanel(each)}
            >
              {t(`header.${each}`)}
            </button>
          ))}
        </div>
        {LANGUAGES.length > 1 && (
          <fieldset>
            <legend>{t('menu.language')}</legend>
            {LANGUAGES.map((each) => (
              <label key={each} lang={each}>
                <input
                  type="radio"
                  name="language"
                  checked={language === each}
                  onChange={() => setLanguage(each)}
                />
                {ownName(each)}
              </label>
            ))}
          </fieldset>
        )}
        <fieldset>
          <legend>{t('menu.theme')}</legend>
          {THEMES.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="theme"
                checked={theme === each}
                onChange={() => setTheme(each)}
              />
              {t(`menu.${each}`)}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{t('menu.contrast')}</legend>
          {CONTRASTS.map(([each, name]) => (
            <label key={each}>
              <input
                type="radio"
                name="contrast"
                checked={contrast === each}
                onChange={() => setContrast(each)}
              />
              {t(name)}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{t('menu.motion')}</legend>
          {MOTIONS.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="motion"
                checked={motion === each}
                onChange={() => setMotion(each)}
              />
              {t(`menu.${each}`)}
            </label>
          ))}
        </fieldset>
        <label className="menu-switch">
          <input
            type="checkbox"
            checked={keys}
            onChange={(event) => {
              singleKeys.set(event.target.checked);
              setKeys(event.target.checked);
            }}
          />
          {t('menu.singleKeys')}
        </label>
        <label className="menu-switch">
          <input
            type="checkbox"
            checked={announce}
            onChange={(event) => {
              announcements.set(event.target.checked);
              setAnnounce(event.target.checked);
            }}
          />
          {t('menu.announce')}
        </label>
        <button type="button" popoverTarget="describe">
          {t('menu.describe')}
        </button>
        <button type="button" popoverTarget="shortcuts">
          {t('menu.shortcuts')}
        </button>
        <button
          type="button"
          popoverTarget={id}
          popoverTargetAction="hide"
          onClick={() => openPanel('about')}
        >
          {t('menu.about')}
        </button>
        <button
          type="button"
          popoverTarget={id}
          popoverTargetAction="hide"
          onClick={() => openPanel('help')}
        >
          {t('header.help')}
        </button>
      </div>
    </>
  );
}
