import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { type BufferGeometry, type Group, type Matrix4 } from 'three';
import type { Description } from '../../atlas/descriptions';
import { DeepStructure } from '../brain/DeepStructure';
import type { ModelNode } from '../models/read-glb';
import { isTurnedAway } from '../labels/turned-away';
import { useStage, useStageUpdate } from '../stage';
import { extraLookOf } from './looks';
import { BALL_MM, ballGeometry, markerMatrix } from './marker-geometry';
import { createShellMaterial } from './shell-material';

interface MarkersProps {
  readonly markers: readonly Description[];
  /** Ids of those whose uncertainty is shown. */
  readonly marked: readonly (string | null)[];
}

/** Nuclei too small for the scan: a ball each, and for the chosen one the room within which it may lie. */
export function Markers({ markers, marked }: MarkersProps) {
  const stage = useStage();
  const shell = useMemo(() => createShellMaterial(stage.shared), [stage]);
  const ball = useMemo(() => ballGeometry(), []);
  useEffect(
    () => () => {
      shell.dispose();
      ball.dispose();
    },
    [shell, ball],
  );
  return markers.map((marker) => (
    <Pin key={marker.id} marker={marker} marked={marked.includes(marker.id)}>
      <Ball marker={marker} />
      {marked.includes(marker.id) && <Shell marker={marker} geometry={ball} material={shell} />}
    </Pin>
  ));
}

interface PinProps {
  readonly marker: Description;
  readonly marked: boolean;
  readonly children: ReactNode;
}

/** Unless it was asked for, what lies in the left half is not seen through the right one, which is tissue. */
function Pin({ marker: { id, side }, marked, children }: PinProps) {
  const group = useRef<Group>(null);
  const { store } = useStage();
  useStageUpdate(({ sight }) => {
    const asked = marked || store.getState().shown.includes(id);
    if (group.current)
      group.current.visible = asked || side !== 'left' || !isTurnedAway(undefined, sight.pose);
    return false;
  });
  return <group ref={group}>{children}</group>;
}

function Ball({ marker }: { marker: Description }) {
  const node = useMemo<ModelNode>(
    () => ({
      name: marker.id,
      geometry: ballGeometry(),
      matrix: markerMatrix(marker, BALL_MM),
    }),
    [marker],
  );
  return <DeepStructure node={node} look={extraLookOf(marker.id)} pin comes />;
}

function Shell(props: {
  marker: Description;
  geometry: BufferGeometry;
  material: ReturnType<typeof createShellMaterial>;
}) {
  const { marker, geometry, material } = props;
  const matrix = useMemo<Matrix4>(() => markerMatrix(marker, marker.radius_mm ?? 2), [marker]);
  return (
    <mesh
      geometry={geometry}
      material={material}
      matrix={matrix}
      matrixAutoUpdate={false}
      renderOrder={12}
      frustumCulled={false}
    />
  );
}
