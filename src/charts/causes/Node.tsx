import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { variable, type VariableId } from '../../contract/variables';
import { directionOf } from '../../i18n/locale';
import { cssColourOf } from '../../palette/variable-colours';
import { isOrigin } from '../../evidence/causal-paths';
import type { PlacedNode } from './layout';
import { NodeValues, type PicturedCourse } from './NodeValues';

interface NodeProps {
  readonly node: PlacedNode;
  readonly courses: readonly PicturedCourse[];
  readonly chosen: boolean;
  /** True if the chosen way leads through it. */
  readonly onPath: boolean;
  readonly stop: boolean;
  readonly onChoose: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
}

/** Place of a node, in units that grow with the letters. */
function placed({ x, y }: PlacedNode) {
  return { left: `${x / 16}rem`, top: `${y / 16}rem` };
}

/** A word that a node has room for only if it is set closer. */
const LONG_WORD = /\p{L}{16}/u;
/** Letters of a name beyond which it takes a third line, which a node has room for only in smaller type. */
const TWO_LINES = 28;

/** One variable: filled solid as it rises, hatched as it falls, with its value in each course. */
export function Node(props: NodeProps) {
  const { t, i18n } = useTranslation(['translation', 'charts']);
  // The diagram runs from left to right everywhere; the words in it run as their language does.
  const dir = directionOf(i18n.language);
  const { node, courses, chosen, onPath, stop, onChoose, onKeyDown, onFocus } = props;
  const { id } = node;
  const shared = {
    type: 'button' as const,
    className: 'cause-node',
    'data-node': id,
    'data-on-path': onPath ? '' : undefined,
    'aria-pressed': chosen,
    tabIndex: stop ? 0 : -1,
    onClick: onChoose,
    onKeyDown,
    onFocus,
  };
  if (isOrigin(id))
    return (
      <button {...shared} data-origin="" style={placed(node)}>
        <span dir={dir}>{t(`charts:causes.origins.${id}`)}</span>
      </button>
    );
  const own = id as VariableId;
  const name = t(`variables.${own}`);
  return (
    <button
      {...shared}
      data-long={LONG_WORD.test(name) ? '' : undefined}
      data-full={name.length > TWO_LINES ? '' : undefined}
      style={{ ...placed(node), ['--own' as string]: cssColourOf(own, variable(own).stage) }}
    >
      <span dir={dir}>{name}</span>
      <NodeValues id={own} courses={courses} />
    </button>
  );
}
