import { SharePanel } from '../../sharing/SharePanel';
import type { ScenePort } from '../../store/scene-port';
import { useKeyAt } from '../stage/use-key-at';

/** The panel of sharing, with the key of the interface for its pictures. */
export function ShareView({ port }: { readonly port: () => ScenePort | null }) {
  const keyAt = useKeyAt();
  return <SharePanel port={port} keyAt={keyAt} />;
}
