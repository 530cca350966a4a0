import { useTranslation } from 'react-i18next';
import { useSession } from '../../store/use-store';
import type { PartProps } from '../part';
import type { PictureParts, Studio } from './compose';
import { readLook } from './look';
import type { PictureSize } from './sizes';

/** Makes what pictures are made from, as the page is at that moment; null where there is no picture. */
export function useStudio({
  port,
  keyAt,
}: Pick<PartProps, 'port' | 'keyAt'>): (
  size: PictureSize,
  parts: PictureParts,
) => Promise<Studio | null> {
  const { i18n } = useTranslation('share');
  const { store } = useSession();
  return async (size, parts) => {
    const scene = port();
    if (scene === null) return null;
    return {
      port: scene,
      i18n,
      look: await readLook(i18n),
      keyAt,
      state: store.getState,
      size,
      parts,
    };
  };
}
