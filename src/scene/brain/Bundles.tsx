import { useEffect, useMemo } from 'react';
import { Color, type ShaderMaterial, type Vector2 } from 'three';
import { useStore } from 'zustand';
import { fibrePoints, type Pathways } from '../../atlas/pathways';
import { sceneFromMni } from '../../atlas/spaces';
import { variableIndex } from '../../contract/variables';
import { paletteOf } from '../../palette/palette';
import { createFibreMaterial } from '../materials/fibre';
import { useStage, useBrainUpdate } from '../stage';
import { releaseDrive } from './activity';
import { fibreGeometry, type FibreCourse } from './fibre-geometry';
import { bundleLookOf, type BundleLook } from './look';

/** Fibres of the pathways that are wanted, drawn together. */
export function coursesOf(pathways: Pathways, wants: (id: string) => boolean): FibreCourse[] {
  return pathways.bundles
    .filter((bundle) => wants(bundle.id))
    .flatMap((bundle) =>
      bundle.fibres.map((fibre) => {
        const points = fibrePoints(fibre, pathways.unit_mm);
        for (let i = 0; i < points.length; i += 3) {
          points.set(sceneFromMni(points[i] ?? 0, points[i + 1] ?? 0, points[i + 2] ?? 0), i);
        }
        return { points, length: fibre.length_mm };
      }),
    );
}

/** Every pathway that this version draws. */
export function Bundles({ pathways }: { pathways: Pathways }) {
  const looks = useMemo(
    () =>
      [...new Set(pathways.bundles.map((bundle) => bundleLookOf(bundle.id)))].filter(
        (look) => look !== null,
      ),
    [pathways],
  );
  const { store } = useStage();
  const hidden = useStore(store, (state) => state.hidden);
  const isolated = useStore(store, (state) => state.isolated);
  return looks.map((look, index) => (
    <Bundle
      key={index}
      pathways={pathways}
      look={look}
      ids={pathways.bundles
        .map(({ id }) => id)
        .filter((id) => bundleLookOf(id) === look)
        .filter((id) => (isolated === null ? !hidden.includes(id) : id === isolated))
        .join()}
    />
  ));
}

interface BundleProps {
  readonly pathways: Pathways;
  readonly look: BundleLook;
  /** Separated by commas, so that the same pathways are the same property. */
  readonly ids: string;
}

/** Pathways of one look, as one mesh. */
export function Bundle({ pathways, look, ids }: BundleProps) {
  const stage = useStage();
  const theme = useStore(stage.store, (state) => state.theme);
  const geometry = useMemo(() => {
    const wanted = ids.split(',');
    return fibreGeometry(coursesOf(pathways, (id) => wanted.includes(id)));
  }, [pathways, ids]);
  const core = useMemo(() => createFibreMaterial(stage.shared, '#ffffff', false), [stage]);
  const halo = useMemo(() => createFibreMaterial(stage.shared, '#ffffff', true), [stage]);
  useEffect(() => () => geometry.dispose(), [geometry]);
  useEffect(
    () => () => {
      core.dispose();
      halo.dispose();
    },
    [core, halo],
  );
  useEffect(() => {
    const colours = paletteOf(theme);
    for (const material of [core, halo]) {
      const resting = material.uniforms['uColour']?.value as Color;
      resting.set(colours[look.colour]).lerp(new Color(colours.score), 0.45);
      (material.uniforms['uPulseColour']?.value as Color).set(colours[look.colour]);
    }
    stage.invalidate();
  }, [core, halo, look, theme, stage]);
  const connectivity = look.connectivity === null ? -1 : variableIndex(look.connectivity);
  useBrainUpdate(({ frame, sight, still, width, height }) => {
    const drive = look.pulses ? Math.min(1, releaseDrive(frame.sample)) : 0;
    const held = connectivity < 0 ? 1 : (frame.sample.values[connectivity] ?? 100) / 100;
    write(
      core,
      drive,
      held,
      still ? 0 : frame.tau,
      still,
      look.halfWidth * (1 + 0.2 * sight.circuit),
      width,
      height,
    );
    write(halo, drive, held, still ? 0 : frame.tau, still, look.halfWidth, width, height);
    return drive > 0.005 && !still;
  });
  return (
    <>
      <mesh geometry={geometry} material={core} renderOrder={10} frustumCulled={false} />
      {look.pulses && (
        <mesh geometry={geometry} material={halo} renderOrder={11} frustumCulled={false} />
      )}
    </>
  );
}

function write(
  material: ShaderMaterial,
  drive: number,
  connectivity: number,
  tau: number,
  still: boolean,
  halfWidth: number,
  width: number,
  height: number,
): void {
  const { uDrive, uConnectivity, uTau, uStill, uHalfWidth, uViewport } = material.uniforms;
  if (!uDrive || !uConnectivity || !uTau || !uStill || !uHalfWidth || !uViewport) return;
  uDrive.value = drive;
  uConnectivity.value = connectivity;
  uTau.value = tau;
  uStill.value = still ? 1 : 0;
  uHalfWidth.value = halfWidth;
  (uViewport.value as Vector2).set(width, height);
}
