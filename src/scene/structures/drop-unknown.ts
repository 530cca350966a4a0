import type { SynaptariumStore } from '../../store/store';

/** Takes ids out of the view that name nothing, each with a notice. */
export function dropUnknown(store: SynaptariumStore, isKnown: (id: string) => boolean): void {
  const { structure, isolated, hidden, shown, actions } = store.getState();
  const drop = (parameter: string, value: string): void =>
    actions.notify({
      tone: 'warning',
      key: 'dropped.unknown-choice',
      values: { parameter, value },
    });
  const unknown = (id: string | null): id is string => id !== null && !isKnown(id);
  if (unknown(structure)) drop('structure', structure);
  if (unknown(isolated)) drop('isolate', isolated);
  for (const id of hidden.filter(unknown)) drop('hide', id);
  for (const id of shown.filter(unknown)) drop('show', id);
  if (![structure, isolated, ...hidden, ...shown].some(unknown)) return;
  store.setState({
    structure: unknown(structure) ? null : structure,
    isolated: unknown(isolated) ? null : isolated,
    hidden: hidden.filter(isKnown),
    shown: shown.filter(isKnown),
  });
}
