import type { SynaptariumStore } from '../../store/store';
import { partOf } from '../../store/structures/parts';

/**
 * Takes ids out of the view that name nothing, each with a notice. What is alone or added is of the atlas; chosen and hidden may
 * parts of the inner scales be, too.
 */
export function dropUnknown(store: SynaptariumStore, isInAtlas: (id: string) => boolean): void {
  const isKnown = (id: string): boolean => isInAtlas(id) || partOf(id) !== undefined;
  const { structure, isolated, hidden, shown, actions } = store.getState();
  const drop = (parameter: string, value: string): void =>
    actions.notify({
      tone: 'warning',
      key: 'dropped.unknown-choice',
      values: { parameter, value },
    });
  const unknown = (id: string | null): id is string => id !== null && !isKnown(id);
  const strange = (id: string | null): id is string => id !== null && !isInAtlas(id);
  if (unknown(structure)) drop('structure', structure);
  if (strange(isolated)) drop('isolate', isolated);
  for (const id of hidden.filter(unknown)) drop('hide', id);
  for (const id of shown.filter(strange)) drop('show', id);
  if (![structure, ...hidden].some(unknown) && ![isolated, ...shown].some(strange)) return;
  store.setState({
    structure: unknown(structure) ? null : structure,
    isolated: strange(isolated) ? null : isolated,
    hidden: hidden.filter(isKnown),
    shown: shown.filter(isInAtlas),
  });
}
