import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import './causes.css';
import { isVariableId, STAGES } from '../../contract/variables';
import { pathThrough, type OriginId } from '../../evidence/causal-paths';
import { CAUSAL_EDGES, type CausalEdge } from '../../evidence/edges';
import { useCourses } from '../../store/use-courses';
import { useActions, useSelect } from '../../store/use-store';
import type { Papers } from '../use-papers';
import { CAUSAL_LAYOUT, comparedLayout, DIAGRAM_SIZES } from './causal-diagram';
import { CauseLegend } from './CauseLegend';
import { CauseList } from './CauseList';
import { CausesOf } from './CausesOf';
import { EdgeCard } from './EdgeCard';
import { Edges } from './Edges';
import { Neighbours } from './Neighbours';
import { Node } from './Node';
import { stepFrom } from './steps';

const rem = (px: number): string => `${px / 16}rem`;
const HEADS = ['origins', ...STAGES] as const;

/**
 * All variables as they drive one another, at this moment: from the dose at one side to the person at the other. Where two courses
 * stand in the picture, each variable has the values of both side by side.
 */
export function Causes({ papers }: { papers: Papers }) {
  const { t } = useTranslation(['translation', 'charts']);
  const selected = useSelect((state) => state.selected);
  const { select } = useActions();
  const [origin, setOrigin] = useState<OriginId | null>(null);
  const [stop, setStop] = useState<string>(selected);
  const [open, setOpen] = useState<CausalEdge | null>(null);
  const chosen: string = origin ?? selected;
  const all = useCourses();
  const courses = useMemo(
    () =>
      all.flatMap(({ pictured, ...course }, index) =>
        pictured ? [{ ...course, number: index + 1 }] : [],
      ),
    [all],
  );
  const layout = courses.length > 1 ? comparedLayout() : CAUSAL_LAYOUT;
  const { width, height, nodes } = layout;
  const scroll = useRef<HTMLDivElement>(null);
  const opener = useRef<Element | null>(null);

  const way = useMemo(() => new Set(pathThrough(CAUSAL_EDGES, 'dose', chosen, 'madrs')), [chosen]);
  const onWay = useMemo(
    () => new Set([chosen, ...[...way].flatMap(({ from, to }) => [from, to])]),
    [way, chosen],
  );
  const nodeOf = (id: string): HTMLElement | null | undefined =>
    scroll.current?.querySelector<HTMLElement>(`[data-node="${id}"]`);
  useEffect(() => {
    nodeOf(chosen)?.scrollIntoView({ block: 'nearest', inline: 'center', behavior: 'instant' });
  }, [chosen]);

  const choose = (id: string): void => {
    setStop(id);
    setOpen(null);
    if (isVariableId(id)) {
      setOrigin(null);
      select(id);
    } else setOrigin(id as OriginId);
  };
  const show = (edge: CausalEdge): void => {
    opener.current = document.activeElement;
    setOpen(edge);
  };
  const close = (): void => {
    setOpen(null);
    if (opener.current instanceof HTMLElement) opener.current.focus();
  };
  return (
    <div className="causes">
      <div className="causes-keys">
        {courses.length > 1 && <CausesOf courses={all} />}
        <CauseLegend />
      </div>
      <div className="causes-body" data-comparing={courses.length > 1 ? '' : undefined}>
        <div className="causes-scroll" ref={scroll} dir="ltr">
          <div className="causes-heads" style={{ inlineSize: rem(width) }}>
            {HEADS.map((stage, column) => (
              <span
                key={stage}
                dir="auto"
                style={{
                  left: rem(column * (DIAGRAM_SIZES.nodeWidth + DIAGRAM_SIZES.channel)),
                  inlineSize: rem(DIAGRAM_SIZES.nodeWidth),
                }}
              >
                {stage === 'origins' ? t('charts:causes.start') : t(`stages.${stage}`)}
              </span>
            ))}
          </div>
          <div
            className="causes-field"
            role="group"
            aria-label={t('charts:causes.diagram')}
            style={{ inlineSize: rem(width), blockSize: rem(height) }}
          >
            <Edges layout={layout} path={way} open={open} onOpen={show} />
            {nodes.map((node) => (
              <Node
                key={node.id}
                node={node}
                courses={courses}
                chosen={node.id === chosen}
                onPath={onWay.has(node.id)}
                stop={node.id === stop}
                onChoose={() => choose(node.id)}
                onFocus={() => setStop(node.id)}
                onKeyDown={(event) => {
                  const next = stepFrom(nodes, CAUSAL_EDGES, node.id, event.key);
                  if (next === null) return;
                  event.preventDefault();
                  nodeOf(next)?.focus();
                }}
              />
            ))}
          </div>
        </div>
        {open !== null && <EdgeCard edge={open} papers={papers} onClose={close} />}
      </div>
      <Neighbours id={chosen} open={open} onOpen={show} />
      <CauseList />
    </div>
  );
}
