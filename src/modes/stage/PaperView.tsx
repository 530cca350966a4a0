import { Paper } from '../../sharing/print/Paper';
import type { ScenePort } from '../../store/scene-port';
import { useKeyAt } from './use-key-at';

/** What is printed, with the key of the interface for its picture. */
export function PaperView({ port }: { readonly port: () => ScenePort | null }) {
  const keyAt = useKeyAt();
  return <Paper port={port} keyAt={keyAt} />;
}
