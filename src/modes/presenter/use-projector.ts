import { useEffect } from 'react';
import { lecturersShow, useShow } from '../../store/slides/show';
import type { State } from '../../store/state';
import { useActions, useSession } from '../../store/use-store';

/** How the page looked before the projector's palette was put on. */
let own: Pick<State, 'theme' | 'contrast'> | null = null;

/** Puts on the projector's palette and type, and takes them off when the presentation ends. */
export function useProjector(): void {
  const { store } = useSession();
  const { setTheme, setContrast } = useActions();
  const palette = useShow((show) => show.palette);
  const large = useShow((show) => show.large);
  useEffect(() => {
    const { theme, contrast } = store.getState();
    if (palette === 'own') {
      if (own === null) return;
      setTheme(own.theme);
      setContrast(own.contrast);
      own = null;
      return;
    }
    own ??= { theme, contrast };
    setTheme(palette === 'black' ? 'dark' : 'light');
    setContrast('more');
  }, [palette, store, setTheme, setContrast]);
  useEffect(() => {
    document.documentElement.dataset['type'] = large ? 'large' : 'usual';
  }, [large]);
  useEffect(
    () => () => {
      delete document.documentElement.dataset['type'];
      if (own === null || lecturersShow().getState().palette === 'own') return;
      setTheme(own.theme);
      setContrast(own.contrast);
      own = null;
    },
    [setTheme, setContrast],
  );
}
