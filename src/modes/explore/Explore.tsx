import { Suspense, useRef } from 'react';
import { Breadcrumb } from '../../hud/Breadcrumb';
import { Header } from '../../hud/Header';
import { Legend } from '../../hud/legend/Legend';
import { Narration } from '../../hud/Narration';
import { ScaleBar } from '../../hud/ScaleBar';
import { Timeline } from '../../hud/timeline/Timeline';
import { useShortcuts } from '../../hud/use-shortcuts';
import { lazyPart } from '../../store/lazy-part';
import { showsBrain } from '../../store/store';
import { isAtScale } from '../../store/structures/parts';
import { useSelect } from '../../store/use-store';
import type { ModeProps } from '../mode-props';
import { PictureState } from '../stage/PictureState';
import { useInsets } from '../stage/use-insets';
import './explore.css';
import './with-chart.css';
import './small-frame.css';
import './large-letters.css';
import './phone.css';
import './phone-reading.css';
import { usePanelFocus } from './use-panel-focus';

const Shortcuts = lazyPart(async () => (await import('../../hud/Shortcuts')).Shortcuts);
const Panels = lazyPart(async () => (await import('./Panels')).Panels);
const ComparedNames = lazyPart(
  async () => (await import('../../hud/compare/ComparedNames')).ComparedNames,
);
const ToldOf = lazyPart(async () => (await import('../../hud/compare/ToldOf')).ToldOf);
const ChartPanel = lazyPart(async () => (await import('../../charts/ChartPanel')).ChartPanel);

const LiveDescription = lazyPart(
  async () => (await import('../../hud/description/LiveDescription')).LiveDescription,
);
const DescriptionSheet = lazyPart(
  async () => (await import('../../hud/description/DescriptionSheet')).DescriptionSheet,
);
const Tours = lazyPart(async () => (await import('./Tours')).Tours);
const StructureCard = lazyPart(
  async () => (await import('../../hud/structures/StructureCard')).StructureCard,
);
const TermsInPlace = lazyPart(
  async () => (await import('../../hud/glossary/TermsInPlace')).TermsInPlace,
);
const ViewTools = lazyPart(async () => (await import('../../hud/structures/ViewTools')).ViewTools);

/** A visitor on their own: the picture, the timeline, one caption; the rest when asked. */
export function Explore({ base, invites, port, status, toolsCame }: ModeProps) {
  const panel = useSelect((state) => state.panel);
  const scale = useSelect((state) => state.scale);
  const comparing = useSelect((state) => state.comparedTrajectory !== null);
  const touring = useSelect((state) => state.tour !== null);
  const hud = useRef<HTMLDivElement>(null);
  useInsets(hud);
  useShortcuts();
  const takesFocus = usePanelFocus();
  const failed = status.phase === 'failed';
  const alone = useSelect((state) => state.isolated !== null && showsBrain(state.scale));
  const chosen = useSelect(({ structure, isolated, scale }) => {
    const told = structure ?? isolated;
    return told !== null && isAtScale(told, scale);
  });

  return (
    <div
      className="explore"
      data-panel={failed && panel === 'none' ? 'chart' : panel}
      data-beside={panel === 'none' || panel === 'chart' || panel === 'about' ? undefined : ''}
      data-scale={scale}
      data-comparing={comparing ? '' : undefined}
      data-alone={alone ? '' : undefined}
      data-card={chosen && !failed && !touring ? '' : undefined}
      data-touring={touring ? '' : undefined}
      data-failed={failed ? '' : undefined}
    >
      <div className="explore-hud" ref={hud}>
        <Header withPicture={!failed}>
          <Breadcrumb />
        </Header>
        <div className="explore-free" data-picture-room>
          <PictureState status={status} />
          <Suspense fallback={null}>{comparing && !failed && <ComparedNames />}</Suspense>
        </div>
        <div className="explore-story">
          <div className="explore-words">
            <Narration told={!touring}>
              <Suspense fallback={null}>{comparing && <ToldOf />}</Suspense>
            </Narration>
            <Suspense fallback={null}>
              {(toolsCame || touring || failed) && <Tours invites={invites && !failed} />}
            </Suspense>
          </div>
          <aside className="explore-key">
            <Legend />
            {!failed && <ScaleBar />}
          </aside>
        </div>
        <Suspense fallback={null}>
          {chosen && !failed && !touring && <StructureCard base={base} />}
          {panel !== 'none' && (
            <Panels base={base} port={port} failed={failed} takesFocus={takesFocus} />
          )}
        </Suspense>
        <Suspense fallback={null}>{toolsCame && !failed && <ViewTools />}</Suspense>
        <Suspense fallback={null}>{failed && <ChartPanel />}</Suspense>
        <Timeline />
      </div>
      <Suspense fallback={null}>{(toolsCame || failed) && <TermsInPlace />}</Suspense>
      <Suspense fallback={null}>
        {status.phase !== 'loading' && (
          <>
            <Shortcuts />
            <LiveDescription base={base} />
            <DescriptionSheet base={base} />
          </>
        )}
      </Suspense>
    </div>
  );
}
