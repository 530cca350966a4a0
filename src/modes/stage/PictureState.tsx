import { useTranslation } from 'react-i18next';
import type { SceneStatus } from '../../store/scene-port';

const FAILURES = {
  'no-webgl': 'status.noWebgl',
  models: 'status.models',
  context: 'status.context',
  error: 'status.error',
} as const;

/** What the visitor reads where the picture is not, or not yet. */
export function PictureState({ status }: { status: SceneStatus }) {
  const { t } = useTranslation();
  if (status.phase === 'failed') {
    return (
      <p className="picture-state" role="status" data-phase="failed">
        {t(FAILURES[status.reason], { detail: status.detail })}
      </p>
    );
  }
  if (status.phase === 'ready' || status.phase === 'coarse') return null;
  return (
    <p className="picture-state" role="status" data-phase={status.phase}>
      {t(status.phase === 'loading' ? 'status.loading' : 'status.restoring')}
    </p>
  );
}
