import {
  BoxGeometry,
  Mesh,
  PerspectiveCamera,
  Scene,
  ShaderMaterial,
  type WebGLRenderer,
} from 'three';
import { describe, expect, it } from 'vitest';
import { PartShare } from '../../../src/scene/parts/part-share';
import type { PictureSettings } from '../../../src/scene/renderer/frame-pipeline';
import { MarkMask } from '../../../src/scene/renderer/mark-mask';

const size = { width: 40, height: 30 } as PictureSettings;

/** A renderer that notes what it is asked to draw, and whether colours would be written. */
function recorder() {
  const drawn: string[] = [];
  let [writes, locked] = [true, false];
  const color = {
    setMask: (mask: boolean) => {
      if (!locked) writes = mask;
    },
    setLocked: (lock: boolean) => {
      locked = lock;
    },
  };
  const renderer = {
    getClearAlpha: () => 1,
    setClearAlpha: () => undefined,
    setRenderTarget: () => undefined,
    clear: () => undefined,
    state: { buffers: { color, depth: { setMask: () => undefined } } },
    renderBufferDirect: (...given: unknown[]) => {
      // As three does with every material.
      color.setMask(true);
      drawn.push(`${(given[4] as Mesh).name}${writes ? '' : ' (depth)'}`);
    },
  };
  return { drawn, renderer: renderer as unknown as WebGLRenderer };
}

function named(name: string, depthWrite = true): Mesh {
  const mesh = new Mesh(new BoxGeometry(), new ShaderMaterial({ depthWrite }));
  mesh.name = name;
  return mesh;
}

function scene() {
  const all = new Scene();
  const spine = named('spine');
  const hidden = named('bouton');
  hidden.layers.disableAll();
  const ions = new PartShare('ions', new BoxGeometry(), new ShaderMaterial(), () => undefined);
  ions.position.z = -3;
  all.add(spine, hidden, named('clouds', false), ions);
  all.updateMatrixWorld(true);
  return { all, spine, ions };
}

describe('where marked meshes are', () => {
  it('is drawn of these alone, each as the camera sees it', () => {
    const { all, spine } = scene();
    const { drawn, renderer } = recorder();
    expect(
      new MarkMask().draw(renderer, all, new PerspectiveCamera(), size, [spine]),
    ).not.toBeNull();
    expect(drawn).toEqual(['spine']);
    expect(new MarkMask().draw(renderer, all, new PerspectiveCamera(), size, [])).toBeNull();
  });

  it('leaves out of what is drawn with others all that stands behind something, by the depth of what is seen', () => {
    const { all, ions } = scene();
    const { drawn, renderer } = recorder();
    new MarkMask().draw(renderer, all, new PerspectiveCamera(), size, [ions]);
    expect(drawn).toEqual(['spine (depth)', 'ions']);
    expect(ions.modelViewMatrix.elements[14]).toBe(-3);
  });
});
