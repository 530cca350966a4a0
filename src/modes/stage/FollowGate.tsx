import { Suspense, useEffect, useSyncExternalStore } from 'react';
import { currentRole, onRole, wasLecturer } from '../../sharing/follow/role';
import { lazyPart } from '../../store/lazy-part';
import { useSession } from '../../store/use-store';

const FollowLayer = lazyPart(
  async () => (await import('../../sharing/follow/FollowLayer')).FollowLayer,
);

/** Nothing, until this page takes part in a lecture: by its address, or because the lecturer says so. */
export function FollowGate() {
  const role = useSyncExternalStore(onRole, currentRole);
  const { store } = useSession();
  useEffect(() => {
    const arrive = (): void => {
      if (!/^#(follow|lecturer)=/.test(location.hash) && !wasLecturer()) return;
      void import('../../sharing/follow/arrive').then((module) => module.arrive(store));
    };
    arrive();
    window.addEventListener('hashchange', arrive);
    return () => window.removeEventListener('hashchange', arrive);
  }, [store]);
  return <Suspense fallback={null}>{role !== null && <FollowLayer role={role} />}</Suspense>;
}
