import { useEffect, useState } from 'react';

/** True once the visitor has laid hands on the picture since the stop was reached: turning leaves no trace in the store. */
export function useTouched(stop: string): readonly [boolean, () => void] {
  const [touchedAt, setTouchedAt] = useState<string | null>(null);
  useEffect(() => {
    const picture = document.querySelector('.picture');
    const touch = (): void => setTouchedAt(stop);
    picture?.addEventListener('pointerdown', touch);
    picture?.addEventListener('wheel', touch, { passive: true });
    return () => {
      picture?.removeEventListener('pointerdown', touch);
      picture?.removeEventListener('wheel', touch);
    };
  }, [stop]);
  return [touchedAt === stop, () => setTouchedAt(null)];
}
