import type { SynaptariumStore } from '../store/store';

/**
 * Lets a session file be dropped anywhere on the window. What reads it comes when one is dropped; without this the
 * browser would leave the page and show the file.
 */
export function acceptDrops(store: SynaptariumStore): void {
  const carriesFiles = ({ dataTransfer }: DragEvent): boolean =>
    dataTransfer?.types.includes('Files') === true;
  window.addEventListener('dragover', (event) => {
    if (carriesFiles(event)) event.preventDefault();
  });
  window.addEventListener('drop', (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    const files = [...(event.dataTransfer?.files ?? [])];
    void import('./session/receive-file').then(({ receiveDrop }) => receiveDrop(store, files));
  });
}
