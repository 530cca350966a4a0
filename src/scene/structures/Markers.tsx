import { useEffect, useMemo } from 'react';
import { type Matrix4, type BufferGeometry } from 'three';
import type { Description } from '../../atlas/descriptions';
import { DeepStructure } from '../brain/DeepStructure';
import type { ModelNode } from '../models/read-glb';
import { useStage } from '../stage';
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
    <group key={marker.id}>
      <Ball marker={marker} />
      {marked.includes(marker.id) && <Shell marker={marker} geometry={ball} material={shell} />}
    </group>
  ));
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
  return <DeepStructure node={node} look={extraLookOf(marker.id)} pin />;
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
