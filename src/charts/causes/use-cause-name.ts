import { useTranslation } from 'react-i18next';
import type { VariableId } from '../../contract/variables';
import { isOrigin } from '../../evidence/causal-paths';

/** What a node of the diagram is called. */
export function useCauseName(): (id: string) => string {
  const { t } = useTranslation(['translation', 'charts']);
  return (id) =>
    isOrigin(id) ? t(`charts:causes.origins.${id}`) : t(`variables.${id as VariableId}`);
}
