import { useTranslation } from 'react-i18next';
import { useActions, useSelect } from '../../store/use-store';

/** Back, forth, and everything as it was. */
export function HistoryTools() {
  const { t } = useTranslation('structures');
  const back = useSelect((state) => state.past.length > 0);
  const forth = useSelect((state) => state.future.length > 0);
  const whole = useSelect(
    ({ hidden, shown, isolated, cut, opaque }) =>
      hidden.length + shown.length === 0 && isolated === null && cut === null && !opaque,
  );
  const { undo, redo, showAll } = useActions();
  const tools = [
    { name: 'undo', act: undo, works: back },
    { name: 'redo', act: redo, works: forth },
    { name: 'showAll', act: showAll, works: !whole },
  ] as const;
  return (
    <div className="history-tools">
      {tools.map(({ name, act, works }) => (
        // Kept in the tab order: a button that goes away under the finger takes the focus with it.
        <button key={name} type="button" aria-disabled={!works} onClick={() => works && act()}>
          {t(name)}
        </button>
      ))}
    </div>
  );
}
