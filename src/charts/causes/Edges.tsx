import { isHuman } from '../../evidence/causal-paths';
import { CAUSAL_EDGES, type CausalEdge } from '../../evidence/edges';
import type { Layout } from './layout';

interface EdgesProps {
  readonly layout: Layout;
  readonly path: ReadonlySet<CausalEdge>;
  readonly open: CausalEdge | null;
  readonly onOpen: (edge: CausalEdge) => void;
}

/** The head of an arrow, tip at the origin, pointing to the right. */
const HEAD = 'M0 0L-7 -3.500L-7 3.500Z';

/** All arrows: the line tells the evidence, the head whether it was shown in people. Those of the way lie on top. */
export function Edges({ layout, path, open, onOpen }: EdgesProps) {
  const { width, height, edges } = layout;
  const drawn = edges.flatMap((placed, index) => {
    const edge = CAUSAL_EDGES[index];
    return edge === undefined ? [] : [{ ...placed, edge }];
  });
  const order = [...drawn].sort((a, b) => Number(path.has(a.edge)) - Number(path.has(b.edge)));
  return (
    <svg className="cause-edges" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {order.map(({ edge, path: line, tip }) => (
        <g
          key={`${edge.from} ${edge.to}`}
          data-edge={`${edge.from} ${edge.to}`}
          data-strength={edge.strength}
          data-species={isHuman(edge) ? 'human' : 'animal'}
          data-on-path={path.has(edge) ? '' : undefined}
          data-open={edge === open ? '' : undefined}
          onClick={() => onOpen(edge)}
        >
          <path className="cause-reach" d={line} />
          <path className="cause-line" d={line} />
          <path
            className="cause-head"
            d={HEAD}
            transform={`translate(${tip.x} ${tip.y}) rotate(${tip.turn})`}
          />
        </g>
      ))}
    </svg>
  );
}
