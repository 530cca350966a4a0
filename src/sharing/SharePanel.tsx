import {
  lazy,
  Suspense,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type ComponentType,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { ScenePort } from '../store/scene-port';
import { PARTS, type PartId, type PartProps } from './part';
import { PartBoundary } from './PartBoundary';
import type { KeyAt } from './picture/key-entry';
import { lastReceived, onReceived } from './session/received';
import './share.css';

interface SharePanelProps {
  readonly port: () => ScenePort | null;
  readonly keyAt: KeyAt;
}

type Loading = () => Promise<{ default: ComponentType<PartProps> }>;

/** Each comes when it is first opened. */
const LOADS: Readonly<Record<PartId, Loading>> = {
  link: async () => ({ default: (await import('./link/LinkPart')).LinkPart }),
  follow: async () => ({ default: (await import('./follow/FollowPart')).FollowPart }),
  picture: async () => ({ default: (await import('./picture/PicturePart')).PicturePart }),
  clip: async () => ({ default: (await import('./clip/ClipPart')).ClipPart }),
  data: async () => ({ default: (await import('./data/DataPart')).DataPart }),
  session: async () => ({ default: (await import('./session/SessionPart')).SessionPart }),
  print: async () => ({ default: (await import('./print/PrintPart')).PrintPart }),
  embed: async () => ({ default: (await import('./embed/EmbedPart')).EmbedPart }),
  cite: async () => ({ default: (await import('./cite/CitePart')).CitePart }),
};
const VIEWS = new Map<PartId, ComponentType<PartProps>>();

/** The view of a part; made anew after its code could not be loaded. */
function viewOf(part: PartId): ComponentType<PartProps> {
  let view = VIEWS.get(part);
  if (view === undefined) {
    view = lazy(LOADS[part]);
    VIEWS.set(part, view);
  }
  return view;
}

/** Takes what is shown elsewhere: as a link, a file, a page or a film. One part is open at a time. */
export function SharePanel(props: SharePanelProps) {
  const { t } = useTranslation('share');
  const received = useSyncExternalStore(onReceived, lastReceived);
  const [chosen, setChosen] = useState<PartId | null>('link');
  const [answered, setAnswered] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  const root = useRef<HTMLDivElement>(null);
  const first = useRef(chosen);
  // What was opened far down would else open below the edge.
  useEffect(() => {
    if (chosen === null || chosen === first.current) return;
    first.current = null;
    root.current?.querySelector(`[data-part=${chosen}]`)?.scrollIntoView({ block: 'start' });
  }, [chosen]);
  // A session that was just dropped on the window is told of, and can be undone, where sessions are.
  if (received !== answered) {
    setAnswered(received);
    if (received !== null) setChosen('session');
  }
  return (
    <div className="share" ref={root}>
      <p className="share-intro">{t('intro')}</p>
      {PARTS.map((part) => {
        const open = part === chosen;
        const View = viewOf(part);
        return (
          <section key={part} data-part={part}>
            <h3>
              <button
                type="button"
                aria-expanded={open}
                aria-controls={open ? `share-${part}` : undefined}
                onClick={() => setChosen(open ? null : part)}
              >
                {t(`parts.${part}`)}
                <svg viewBox="0 0 16 16" aria-hidden="true">
                  <path d="M4 6l4 4 4-4" />
                </svg>
              </button>
            </h3>
            {open && (
              <div id={`share-${part}`} className="share-part">
                <PartBoundary
                  key={attempt}
                  text={t('partMissing')}
                  again={t('again')}
                  onAgain={() => {
                    VIEWS.delete(part);
                    setAttempt(attempt + 1);
                  }}
                >
                  <Suspense fallback={<p className="share-hint">{t('loading')}</p>}>
                    <View {...props} onPart={setChosen} />
                  </Suspense>
                </PartBoundary>
              </div>
            )}
          </section>
        );
      })}
    </div>
  );
}
