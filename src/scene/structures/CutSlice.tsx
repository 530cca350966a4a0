import { useEffect, useMemo } from 'react';
import {
  BufferGeometry,
  DataTexture,
  Float32BufferAttribute,
  LinearFilter,
  RGFormat,
  UnsignedByteType,
} from 'three';
import { sceneFromMni } from '../../atlas/spaces';
import type { Cut } from '../../contract/structures';
import { useStage } from '../stage';
import { sliceOf, type Scan, type Slice } from './mri-slice';
import { createSliceMaterial } from './slice-material';

/** Grey levels shown black and white, as shares of those of grey and of white matter: a window that tells them apart. */
const BLACK = 0.5;
const WHITE = 1.06;

/** The real scan on the face of a cut. */
export function CutSlice({ scan, cut }: { scan: Scan; cut: Cut }) {
  const stage = useStage();
  const { axis, mm } = cut;
  const shown = useMemo(() => {
    const slice = sliceOf(scan, { axis, mm });
    const texture = textureOf(slice);
    const { grey_matter: grey, white_matter: white } = scan.head.levels;
    const material = createSliceMaterial(stage.shared, texture, [grey * BLACK, white * WHITE]);
    return { geometry: sheetOf(slice), texture, material };
  }, [scan, axis, mm, stage]);
  useEffect(() => {
    stage.invalidate();
    return () => {
      shown.geometry.dispose();
      shown.texture.dispose();
      shown.material.dispose();
    };
  }, [shown, stage]);
  return (
    <mesh
      geometry={shown.geometry}
      material={shown.material}
      renderOrder={3}
      frustumCulled={false}
    />
  );
}

function textureOf({ pixels, width, height }: Slice): DataTexture {
  const texture = new DataTexture(pixels, width, height, RGFormat, UnsignedByteType);
  texture.unpackAlignment = 1;
  texture.minFilter = LinearFilter;
  texture.magFilter = LinearFilter;
  texture.needsUpdate = true;
  return texture;
}

/** A sheet from the middle of the first pixel to that of the last, and half a pixel more at each edge. */
function sheetOf({ origin, across, down, width, height }: Slice): BufferGeometry {
  const corner = (u: number, v: number): [number, number, number] => {
    const at = (k: 0 | 1 | 2): number =>
      origin[k] + across[k] * (u * width - 0.5) + down[k] * (v * height - 0.5);
    return sceneFromMni(at(0), at(1), at(2));
  };
  const geometry = new BufferGeometry();
  const corners = [corner(0, 0), corner(1, 0), corner(0, 1), corner(1, 1)];
  geometry.setAttribute('position', new Float32BufferAttribute(corners.flat(), 3));
  geometry.setAttribute('uv', new Float32BufferAttribute([0, 0, 1, 0, 0, 1, 1, 1], 2));
  geometry.setIndex([0, 1, 2, 1, 3, 2]);
  return geometry;
}
