import { Suspense, lazy, useCallback, useRef, useState, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mode } from '../../contract/view';
import { Notices } from '../../hud/Notices';
import type { ScenePort, SceneStatus } from '../../store/scene-port';
import { lazyPart } from '../../store/lazy-part';
import { useSelect } from '../../store/use-store';
import { Explore } from '../explore/Explore';
import type { ModeProps } from '../mode-props';
import { FollowGate } from './FollowGate';
import { Picture, type PictureProps } from './Picture';
import './stage.css';

const Presenter = lazy(() =>
  import('../presenter/Presenter').then((module) => ({ default: module.Presenter })),
);
const Kiosk = lazy(() => import('../kiosk/Kiosk').then((module) => ({ default: module.Kiosk })));
const PaperView = lazyPart(async () => (await import('./PaperView')).PaperView);

/** What stands over the picture in each mode; only the visitor's own comes with the page. */
const MODE_VIEWS: Readonly<Record<Mode, ComponentType<ModeProps>>> = {
  explore: Explore,
  present: Presenter,
  kiosk: Kiosk,
};

type StageProps = Pick<ModeProps, 'invites'> & PictureProps;

/** The one picture, which stays when the mode changes, and the mode over it. */
export function Stage({ base, invites, firstLook, onStatus, onPort }: StageProps) {
  const { t } = useTranslation();
  const mode = useSelect((state) => state.mode);
  const [status, setStatus] = useState<SceneStatus>({ phase: 'loading' });
  const [toolsCame, setToolsCame] = useState(false);
  const port = useRef<ScenePort | null>(null);
  const portNow = useCallback(() => port.current, []);
  const ModeView = MODE_VIEWS[mode];
  return (
    <main className="stage" data-mode={mode}>
      {mode !== 'kiosk' && (
        <a className="skip" href="#timeline">
          {t('app.skip')}
        </a>
      )}
      <Picture
        base={base}
        firstLook={firstLook}
        onPort={(next) => {
          port.current = next;
          onPort(next);
        }}
        onStatus={(next) => {
          setStatus(next);
          if (next.phase === 'ready') setToolsCame(true);
          onStatus(next);
        }}
      />
      <Suspense fallback={null}>
        <ModeView
          base={base}
          invites={invites}
          port={portNow}
          status={status}
          toolsCame={toolsCame}
        />
      </Suspense>
      {mode !== 'kiosk' && <FollowGate />}
      {mode !== 'kiosk' && <Notices />}
      <Suspense fallback={null}>
        {mode !== 'kiosk' && (toolsCame || status.phase === 'failed') && (
          <PaperView port={portNow} />
        )}
      </Suspense>
    </main>
  );
}
