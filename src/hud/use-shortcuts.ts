import { useEffect } from 'react';
import { SCALES } from '../contract/view';
import { singleKeys } from '../store/single-keys';
import type { StandardView } from '../store/state';
import { showsBrain } from '../store/store';
import { hoursNow, useSession } from '../store/use-store';
import { planOf } from '../timeline/plan';
import { timeKey } from './timeline/time-keys';

/** Moved by arrows and pressed by space, and with no use for letters and digits. */
const CHOSEN = 'input:is([type=range], [type=radio], [type=checkbox])';
const TYPED_TEXT = `input:not(${CHOSEN}), textarea`;
const TYPED = `${TYPED_TEXT}, select, [contenteditable]`;
const PRESSED = 'button, a, summary, label';

const SIDE_KEYS: Readonly<Record<string, StandardView>> = {
  l: 'left',
  r: 'right',
  f: 'anterior',
  b: 'posterior',
  u: 'superior',
  d: 'inferior',
  '0': 'standing',
};

/** Keys that work wherever the focus is, unless the focused thing wants them itself. */
export function useShortcuts(): void {
  const session = useSession();
  const { store } = session;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey) return;
      const { undo, redo } = store.getState().actions;
      if (event.ctrlKey || event.metaKey) {
        const typing = event.target instanceof Element && event.target.matches(TYPED_TEXT);
        const key = event.key.toLowerCase();
        if (key === 'k' && document.querySelector('dialog[open]') === null) {
          store.getState().actions.openPanel('search');
          event.preventDefault();
          return;
        }
        if (typing || (key !== 'z' && key !== 'y')) return;
        if (key === 'y' || event.shiftKey) redo();
        else undo();
        event.preventDefault();
        return;
      }
      // What has been closed keeps the focus until the next frame, but no key is meant for it.
      const meant = event.target instanceof Element && event.target.getClientRects().length > 0;
      const target = meant ? (event.target as Element) : document.body;
      const onSlider = target.matches('.time-slider');
      const onChoice = !onSlider && target.matches(CHOSEN);
      if (target.closest(TYPED) !== null) return;
      if (document.querySelector('dialog[open]') !== null) return;
      const { actions, playback, scale, panel } = store.getState();
      const step = (by: 1 | -1): void => {
        const next = SCALES[SCALES.indexOf(scale) + by];
        if (next !== undefined) actions.setScale(next);
      };
      const handled = (): boolean => {
        if (event.key === ' ') {
          if (onChoice || (!onSlider && target.closest(PRESSED) !== null)) return false;
          if (playback.playing) actions.pause();
          else actions.play();
          return true;
        }
        if (event.key === 'Escape') {
          // What lies on top goes first, and goes by itself.
          if (document.querySelector(':popover-open') !== null) return false;
          const { structure: picked, isolated, tour } = store.getState();
          const structure = picked ?? isolated;
          if (panel !== 'none') actions.openPanel('none');
          else if (structure === null || tour !== null) return false;
          else
            actions.changeView({
              structure: null,
              isolated: isolated === structure ? null : isolated,
            });
          return true;
        }
        // The title of a panel has no use for them: there they move time as anywhere.
        const inPanel = target.closest('.panel') !== null && !target.matches('.panel-title');
        if (!onSlider && !onChoice && !inPanel) {
          const state = store.getState();
          const plan = planOf(
            state.trajectory,
            state.protocol.value,
            state.patient.value,
            state.axis,
          );
          const { administrations, landmarks } = plan;
          const reached = timeKey(event, hoursNow(session), administrations, landmarks);
          if (reached !== null) {
            actions.seek(reached);
            return true;
          }
        }
        if (!singleKeys.on()) return false;
        const digit = SCALES[Number(event.key) - 1];
        if (digit !== undefined) actions.setScale(digit);
        else if (event.key === '+' || event.key === '=') step(1);
        else if (event.key === '-' || event.key === '_') step(-1);
        else if (event.key === 'v') actions.openPanel(panel === 'values' ? 'none' : 'values');
        else if (event.key === 'k')
          void import('../store/slides/keep-slide').then(({ keepSlide }) => keepSlide(session));
        else if (event.key === '/') actions.openPanel('search');
        else if (event.key === 'c') actions.openPanel(panel === 'chart' ? 'none' : 'chart');
        else if (event.key === 's')
          actions.openPanel(panel === 'structures' ? 'none' : 'structures');
        else if (SIDE_KEYS[event.key] !== undefined && showsBrain(scale))
          actions.lookFrom(SIDE_KEYS[event.key] ?? 'standing');
        else if (event.key === '?') document.getElementById('shortcuts')?.togglePopover();
        else return false;
        return true;
      };
      if (handled()) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [session, store]);
}
