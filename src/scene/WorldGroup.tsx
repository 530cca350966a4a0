import { useRef, type ReactNode } from 'react';
import type { Group } from 'three';
import type { Names } from './labels/bodies';
import type { ModelFault } from './models/load-models';
import type { ModelNode } from './models/read-glb';
import { placeIn } from './camera/place-in';
import type { WorldId } from './camera/worlds';
import { useStageUpdate } from './stage';

/** What every world inside the brain is given. */
export interface WorldProps {
  /** Where the app's files lie, ending in a slash. */
  readonly base: string;
  /** The left hemisphere, in which they all lie, as fine as it is by now. */
  readonly cortex: ModelNode | undefined;
  /** To be called once everything that the world shows is there, with the names it carries. */
  readonly onReady: (names: Names) => void;
  /** To be called if it will never be: names the file and says why. */
  readonly onFault: (fault: ModelFault) => void;
}

/**
 * The root of a world: there only while it is seen, and in its place inside the world whose units the camera
 * stands in, so that a zoom from one to the other is one movement.
 */
export function WorldGroup({
  world,
  children,
}: {
  readonly world: Exclude<WorldId, 'brain'>;
  readonly children: ReactNode;
}) {
  const group = useRef<Group>(null);
  const within = useRef<WorldId | null>(null);
  useStageUpdate(({ sight }) => {
    if (group.current === null) return false;
    group.current.visible = sight.presence[world] > 0;
    if (group.current.visible && within.current !== sight.world) {
      within.current = sight.world;
      placeIn(group.current.matrix, world, sight.world);
      group.current.updateMatrixWorld(true);
    }
    return false;
  });
  return (
    <group ref={group} visible={false} matrixAutoUpdate={false}>
      {children}
    </group>
  );
}
