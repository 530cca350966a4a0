import { useEffect, useRef } from 'react';
import { PIXEL_RATIO_CAP } from '../../scene/camera/pixel-ratio';
import type { ScenePort } from '../../store/scene-port';
import { useSession, type Session } from '../../store/use-store';
import { tellCovered } from './cover';
import { frozenCopy } from './frozen-copy';

/** The picture of this very instant as it stands on screen, whether or not it moves. */
async function stillOfNow(
  scene: ScenePort,
  { frameLoop, metrics }: Session,
  size: { readonly width: number; readonly height: number },
): Promise<ImageData> {
  const sharp = Math.min(PIXEL_RATIO_CAP, window.devicePixelRatio);
  const ratio = Math.min(sharp, scene.longestSide / Math.max(size.width, size.height));
  const { top, right, bottom, left } = metrics.insets;
  const { hours, tau } = frameLoop.frame;
  const { image } = await scene.draw({
    width: Math.round(size.width * ratio),
    height: Math.round(size.height * ratio),
    ratio,
    insets: { top: top * ratio, right: right * ratio, bottom: bottom * ratio, left: left * ratio },
    at: { hours, tau },
  });
  return image;
}

/**
 * The audience keeps seeing what it saw: a still of the picture with a copy of its words, over what goes on beneath. It is one
 * sheet, which another window shows as a whole, smaller or larger.
 */
export function Held({ port }: { port: () => ScenePort | null }) {
  const session = useSession();
  const layer = useRef<HTMLDivElement>(null);
  // As it was when it was held, and never anew: what comes and goes beneath changes nothing.
  const held = useRef({ port, session });
  useEffect(() => {
    const root = layer.current;
    const picture = document.querySelector('.stage > .picture');
    const hud = document.querySelector('.present-hud');
    if (root === null || picture === null || hud === null) return undefined;
    const scene = held.current.port();
    const { theme, contrast } = document.documentElement.dataset;
    const size = { width: root.clientWidth, height: root.clientHeight };
    const sheet = document.createElement('div');
    sheet.className = 'present-sheet';
    sheet.style.inlineSize = `${size.width}px`;
    sheet.style.blockSize = `${size.height}px`;
    const shown = frozenCopy(picture);
    sheet.append(shown, frozenCopy(hud));
    const fit = (): void => {
      const { clientWidth, clientHeight } = root;
      const scale = Math.min(clientWidth / size.width, clientHeight / size.height);
      const aside = (clientWidth - size.width * scale) / 2;
      const down = (clientHeight - size.height * scale) / 2;
      sheet.style.transform = `translate(${aside}px, ${down}px) scale(${scale})`;
    };
    const observer = new ResizeObserver(fit);
    let gone = false;
    const hold = (still: ImageData | null): void => {
      if (gone) return;
      const canvas = shown.querySelector('canvas');
      if (still !== null && canvas !== null) {
        canvas.width = still.width;
        canvas.height = still.height;
        canvas.getContext('2d', { alpha: false })?.putImageData(still, 0, 0);
      }
      // Its colours too are those that it had.
      if (theme !== undefined) root.dataset['theme'] = theme;
      if (contrast !== undefined) root.dataset['contrast'] = contrast;
      root.replaceChildren(sheet);
      fit();
      observer.observe(root);
      tellCovered(true);
    };
    if (scene === null) hold(null);
    else stillOfNow(scene, held.current.session, size).then(hold, () => hold(null));
    return () => {
      gone = true;
      tellCovered(false);
      observer.disconnect();
      root.replaceChildren();
    };
  }, []);
  return <div ref={layer} className="present-held" aria-hidden="true" inert />;
}
