import { useEffect, useRef, useState } from 'react';
import { singleKeys } from '../../store/single-keys';
import { lecturersShow } from '../../store/slides/show';
import { hoursNow, useSession } from '../../store/use-store';
import { planOf } from '../../timeline/plan';
import { timeKey } from '../../hud/timeline/time-keys';
import { meaningOf } from './keys';
import { movePointer, pressPointer } from './pointer';
import { runCommand } from './run-command';

const TYPED = 'input:not([type=range], [type=radio], [type=checkbox]), textarea, [contenteditable]';
const PRESSED = 'button, a, summary, label, select';

/**
 * Keys of a presentation. They are heard before anything else on the page, so that a clicker turns the slide wherever the
 * focus is. Returns the number that is being typed.
 */
export function usePresenterKeys(): string {
  const session = useSession();
  const [digits, setDigits] = useState('');
  const typed = useRef('');
  useEffect(() => {
    const type = (next: string): void => {
      typed.current = next;
      setDigits(next);
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      const target = event.target instanceof Element ? event.target : document.body;
      const typing = target.closest(TYPED) !== null;
      // Who writes a note writes; a clicker's own keys turn the slide all the same.
      if (typing && !['PageDown', 'PageUp', 'F5', 'Escape'].includes(event.key)) return;
      // Letters look entries of a list up.
      if (event.key.length === 1 && event.key !== ' ' && target.closest('select') !== null) return;
      if (document.querySelector(':popover-open, dialog[open]') !== null) return;
      if ((event.key === ' ' || event.key === 'Enter') && typed.current === '') {
        if (target.closest(PRESSED) !== null) return;
      }
      const pointing = lecturersShow().getState().tool !== 'none';
      const meaning = meaningOf(event, typed.current, pointing, singleKeys.on());
      if (meaning === null) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      type(meaning.kind === 'digits' ? meaning.digits : '');
      if (meaning.kind === 'command') runCommand(session, meaning.command);
      else if (meaning.kind === 'move') movePointer(meaning.x, meaning.y);
      else if (meaning.kind === 'press') pressPointer();
      else if (meaning.kind === 'time') {
        const { trajectory, protocol, patient, axis, actions } = session.store.getState();
        const plan = planOf(trajectory, protocol.value, patient.value, axis);
        const key = meaning.by > 0 ? 'ArrowRight' : 'ArrowLeft';
        const press = { key, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false };
        const { administrations, landmarks } = plan;
        const reached = timeKey(press, hoursNow(session), administrations, landmarks);
        if (reached !== null) actions.seek(reached);
      }
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, [session]);
  return digits;
}
