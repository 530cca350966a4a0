import { useEffect, useRef } from 'react';
import { useThree } from '@react-three/fiber';
import type { Vector3 } from 'three';
import { useStore } from 'zustand';
import type { Catalogue } from '../../atlas/catalogue';
import type { Pathways } from '../../atlas/pathways';
import { showsBrain } from '../../store/store';
import { visibleDriverOf } from '../../store/structures/drivers';
import { partOf, visibleVariableOf } from '../../store/structures/parts';
import type { ModelNode } from '../models/read-glb';
import { PartPicker } from '../parts/part-picker';
import { useStage, type StageInstant } from '../stage';
import { BundleHits } from './bundle-hits';
import { HitSurfaces } from './hits';
import { StructurePicker, type Picked } from './structure-picker';
import { membershipOf } from './territory';

/** In the inner worlds, where looking takes some ms, it is looked when the pointer has rested for so long, ms. */
const POINTER_RESTS_MS = 80;
/** Narrower than this the values would cover the picture that was tapped, CSS px. */
const ROOM_FOR_VALUES = 960;

/**
 * Answers to pointer and tap. Trees over the surfaces, and borders of territories, are made one by one when the page has nothing else to do.
 * @param onPointed called with what the pointer is over, before the picture is drawn anew
 */
export function usePointing(
  catalogue: Catalogue | null,
  nodes: readonly ModelNode[],
  pathways: Pathways | null,
  onFace: ((point: Vector3) => boolean) | null,
  now: () => StageInstant | null,
  onPointed: (picked: Picked | null) => void,
): void {
  const stage = useStage();
  const scene = useThree((state) => state.scene);
  const canvas = useThree((state) => state.gl.domElement);
  const surfaces = useRef(new HitSurfaces());

  const inBrain = useStore(stage.store, (state) => showsBrain(state.scale));
  useEffect(() => {
    surfaces.current.keep(new Set(nodes));
    // In the inner worlds it would only hold up what moves there.
    if (catalogue === null || !inBrain) return undefined;
    const trees = nodes
      .filter((node) => !surfaces.current.has(node))
      .map((node) => () => surfaces.current.add(node));
    // What is pointed at for the first time lights up within a frame, too.
    const territories = [...catalogue.byId.values()].flatMap(({ kind, surface, region }) => {
      const node = kind === 'region' ? nodes.find(({ name }) => name === surface) : undefined;
      if (node === undefined || region === undefined) return [];
      return () => void membershipOf(node.geometry, region);
    });
    return whenIdle([...trees, ...territories]);
  }, [catalogue, inBrain, nodes]);

  useEffect(() => {
    if (catalogue === null) return undefined;
    const { store, camera } = stage;
    const picker = new StructurePicker(stage.shared);
    const parts = new PartPicker(scene);
    const bundles = pathways === null ? null : new BundleHits(pathways);
    const pick = (x: number, y: number): Picked | null => {
      for (const node of nodes) if (!surfaces.current.has(node)) surfaces.current.add(node);
      const pickable = { catalogue, nodes, surfaces: surfaces.current, bundles, onFace };
      const view = stage.viewAt(x, y);
      const at = [view.x, view.y, view.width, view.height] as const;
      return picker.pick(pickable, store.getState(), camera, at);
    };
    const point = (picked: Picked | null): void => {
      canvas.style.cursor = picked === null ? '' : 'pointer';
      onPointed(picked);
      store.getState().actions.point(picked?.id ?? null);
    };
    let resting = 0;
    const partAt = (x: number, y: number): Picked | null => {
      const met = parts.at(camera, stage.viewAt(x, y));
      return met === null ? null : { id: met.part.id, point: met.point };
    };
    const pointWithin = (x: number, y: number): void => {
      clearTimeout(resting);
      resting = window.setTimeout(() => {
        if (now() === null || showsBrain(store.getState().scale)) return;
        point(partAt(x, y));
      }, POINTER_RESTS_MS);
    };
    stage.pointing = {
      hover(x, y) {
        if (showsBrain(store.getState().scale)) point(pick(x, y));
        else pointWithin(x, y);
      },
      leave() {
        clearTimeout(resting);
        point(null);
      },
      tap(x, y) {
        const { actions, panel, scale } = store.getState();
        if (now() === null) return;
        const view = stage.viewAt(x, y);
        const { sample } = view;
        const inBrain = showsBrain(scale);
        const picked = inBrain ? pick(x, y) : partAt(x, y);
        // A finger has not hovered before.
        if (!inBrain) onPointed(picked);
        actions.changeView({ structure: picked?.id ?? null });
        const part = partOf(picked?.id ?? null);
        const variable =
          part === undefined
            ? picked && visibleDriverOf(picked.id, sample)
            : visibleVariableOf(part, sample);
        if (variable === null) return;
        actions.select(variable);
        if (panel === 'none' && canvas.clientWidth >= ROOM_FOR_VALUES) actions.openPanel('values');
      },
    };
    return () => {
      stage.pointing = null;
      clearTimeout(resting);
      point(null);
    };
  }, [canvas, catalogue, nodes, now, onFace, onPointed, pathways, scene, stage]);
}

/** Does a list of works, one in each idle moment. Returns the stopping. */
function whenIdle(works: readonly (() => void)[]): () => void {
  const idle = 'requestIdleCallback' in window;
  let handle = 0;
  const next = (index: number): void => {
    const work = works[index];
    if (work === undefined) return;
    const run = (): void => {
      work();
      next(index + 1);
    };
    handle = idle ? requestIdleCallback(run, { timeout: 500 }) : window.setTimeout(run, 50);
  };
  next(0);
  return () => (idle ? cancelIdleCallback(handle) : clearTimeout(handle));
}
