import { useSelect } from '../../store/use-store';

/** True where a link may lead out: not in an exhibit, which has nowhere to go, nor inside another page. */
export function useOutbound(): boolean {
  const kiosk = useSelect((state) => state.mode === 'kiosk');
  return !kiosk && window.parent === window;
}
