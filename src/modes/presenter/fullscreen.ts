/** Asks for the whole screen. Frames and some browsers refuse it; the show goes on in the window. */
export function askForFullscreen(): void {
  const root = document.documentElement;
  if (document.fullscreenElement !== null || !document.fullscreenEnabled) return;
  root.requestFullscreen({ navigationUI: 'hide' }).catch(() => undefined);
}

export function leaveFullscreen(): void {
  if (document.fullscreenElement !== null) document.exitFullscreen().catch(() => undefined);
}
