import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { variable, variableIndex, type Unit, type VariableId } from '../../contract/variables';
import { directionOf } from '../../i18n/locale';
import { valueFormat } from '../../i18n/numbers';
import { cssColourOf } from '../../palette/variable-colours';
import { useReader, useSelect } from '../../store/use-store';
import { changeOf, fullChange } from './change';
import { isOrigin } from '../../evidence/causal-paths';
import type { PlacedNode } from './layout';

interface NodeProps {
  readonly node: PlacedNode;
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

/** One variable: filled solid as it rises, hatched as it falls, with its value. */
export function Node(props: NodeProps) {
  const { t, i18n } = useTranslation(['translation', 'charts']);
  // The diagram runs from left to right everywhere; the words in it run as their language does.
  const dir = directionOf(i18n.language);
  const { node, chosen, onPath, stop, onChoose, onKeyDown, onFocus } = props;
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
      style={{ ...placed(node), ['--own' as string]: cssColourOf(own, variable(own).stage) }}
    >
      <span dir={dir}>{name}</span>
      <NodeValue id={own} />
    </button>
  );
}

const ARROWS = { raised: '▲', lowered: '▼', unchanged: '' } as const;

/** Units short enough for a node; the words of the others are said, not shown. */
const SHORT: Readonly<
  Partial<
    Record<
      Unit,
      'units.percent' | 'units.ngPerMl' | 'units.umolPerL' | 'units.points' | 'units.mmHg'
    >
  >
> = {
  '% of baseline': 'units.percent',
  '% of healthy': 'units.percent',
  fraction: 'units.percent',
  'ng/mL': 'units.ngPerMl',
  'umol/L': 'units.umolPerL',
  points: 'units.points',
  mmHg: 'units.mmHg',
};

/** The value at this moment, and the fill of its node: written past React, as time moves. */
function NodeValue({ id }: { id: VariableId }) {
  const { t, i18n } = useTranslation(['translation', 'charts']);
  const trajectory = useSelect((state) => state.trajectory);
  const format = useMemo(() => valueFormat(variable(id).unit, i18n.language), [id, i18n.language]);
  const full = useMemo(() => fullChange(trajectory, id), [trajectory, id]);
  const short = SHORT[variable(id).unit];
  const index = variableIndex(id);
  const before = trajectory.columns[index]?.[0] ?? NaN;
  const text = useRef<HTMLElement>(null);
  const arrow = useRef<HTMLElement>(null);
  const said = useRef<HTMLElement>(null);
  const shown = useRef(NaN);
  useEffect(() => {
    shown.current = NaN;
  }, [format, full]);
  useReader(({ sample }) => {
    const now = sample.values[index] ?? NaN;
    const quantised = format.quantise(now);
    const node = text.current?.closest<HTMLElement>('.cause-node');
    if (Object.is(quantised, shown.current) && node?.dataset['change'] !== undefined) return;
    if (!node || !text.current || !arrow.current || !said.current) return;
    shown.current = quantised;
    const { direction, amount } = changeOf(id, before, now, full);
    node.dataset['change'] = direction;
    node.style.setProperty('--amount', String(amount));
    text.current.textContent = format.text(quantised);
    arrow.current.textContent = ARROWS[direction];
    said.current.textContent = t(`charts:causes.change.${direction}`);
  });
  return (
    <small className="figures">
      <i ref={arrow} aria-hidden="true" />
      <bdi>
        <b ref={text} /> <span aria-hidden="true">{short === undefined ? '' : t(short)}</span>
      </bdi>
      <span className="visually-hidden">
        {t(format.unit.name)} <span ref={said} />
      </span>
    </small>
  );
}
