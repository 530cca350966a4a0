import { useTranslation } from 'react-i18next';
import { isHuman } from '../../evidence/causal-paths';
import { CAUSAL_EDGES, type CausalEdge } from '../../evidence/edges';
import { useCauseName } from './use-cause-name';

interface NeighboursProps {
  readonly id: string;
  readonly open: CausalEdge | null;
  readonly onOpen: (edge: CausalEdge) => void;
}

/** The arrows into and out of what is chosen, as buttons: each opens its evidence. */
export function Neighbours({ id, open, onOpen }: NeighboursProps) {
  const { t } = useTranslation('charts');
  const name = useCauseName();
  const groups = [
    { key: 'drivenBy', edges: CAUSAL_EDGES.filter(({ to }) => to === id) },
    { key: 'drives', edges: CAUSAL_EDGES.filter(({ from }) => from === id) },
  ] as const;
  return (
    <div className="cause-neighbours">
      {groups.map(({ key, edges }) =>
        edges.length === 0 ? null : (
          <div key={key} role="group" aria-label={t(`causes.${key}`, { name: name(id) })}>
            <span aria-hidden="true">{t(`causes.${key}`, { name: name(id) })}</span>
            {edges.map((edge) => {
              const other = key === 'drives' ? edge.to : edge.from;
              return (
                <button
                  key={other}
                  type="button"
                  aria-expanded={edge === open}
                  data-species={isHuman(edge) ? 'human' : 'animal'}
                  data-strength={edge.strength}
                  onClick={() => onOpen(edge)}
                >
                  <svg viewBox="0 0 22 8" aria-hidden="true">
                    <path className="cause-line" d="M0 4H15" />
                    <path className="cause-head" d="M22 4L15 0.500L15 7.500Z" />
                  </svg>
                  {name(other)}
                </button>
              );
            })}
          </div>
        ),
      )}
    </div>
  );
}
