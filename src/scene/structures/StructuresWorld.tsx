import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useThree } from '@react-three/fiber';
import type { Group, Vector3 } from 'three';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { Description } from '../../atlas/descriptions';
import type { Pathways } from '../../atlas/pathways';
import { isChoiceSeen, namedViewOf } from '../../store/structures/visibility';
import { DeepStructure } from '../brain/DeepStructure';
import { Bundle } from '../brain/Bundles';
import { GlassHemisphere } from '../brain/Cortex';
import { bundleLookOf } from '../brain/look';
import type { BrainModels } from '../models/use-brain-models';
import type { ModelNode } from '../models/read-glb';
import { usePartMarks } from '../parts/use-part-marks';
import { usePartNames } from '../parts/use-part-names';
import { useStage, useStageUpdate, type StageInstant } from '../stage';
import { anchorOf } from './anchors';
import { applyView } from './apply-view';
import { BundleMark } from './BundleMark';
import { CutSlice } from './CutSlice';
import { writeCutPlane } from './cut-plane';
import { PLAIN_BUNDLE } from './extra-bundle-looks';
import { extraLookOf } from './looks';
import { Markers } from './Markers';
import { levelAt } from './mri-slice';
import { Outline } from './Outline';
import { useCatalogue, useNamedCatalogue } from './use-catalogue';
import { useExtraModels } from './use-extra-models';
import { useFacingSheets } from './use-facing-sheets';
import { useLens } from './use-lens';
import { useNames } from './use-names';
import { useScan } from './use-scan';
import { usePointing } from './use-pointing';
import { dropUnknown } from './drop-unknown';
import { drawnExtras, wantedFiles } from './wanted';

interface StructuresWorldProps {
  readonly base: string;
  readonly models: BrainModels;
  /** True when everything that the view asks for is in the scene. */
  readonly onSettled: (settled: boolean) => void;
}

/** Everything with a name that the first picture does without, and all choosing, marking and looking at alone. */
export function StructuresWorld({ base, models, onSettled }: StructuresWorldProps) {
  const stage = useStage();
  const scene = useThree((state) => state.scene);
  const loaded = useCatalogue(base);
  const catalogue = typeof loaded === 'string' ? null : loaded;
  const state = useStore(stage.store, useShallow(namedViewOf));
  const files = catalogue === null ? '' : wantedFiles(state, catalogue);
  const extra = useExtraModels(base, files);
  // Alone, a structure is whole.
  const cut = state.isolated === null ? state.cut : null;
  const scan = useScan(base, cut !== null);
  const pathways = useMemo(
    () => models.pathways && withBundles(models.pathways, extra.bundles),
    [models.pathways, extra.bundles],
  );

  const instant = useRef<StageInstant | null>(null);
  const now = useCallback(() => instant.current, []);
  const group = useRef<Group>(null);
  useStageUpdate((at) => {
    instant.current = at;
    if (group.current) group.current.visible = at.sight.world === 'brain';
    writeCutPlane(cut, stage.camera, stage.shared.uCut.value);
    return false;
  });

  const settled = loaded !== 'loading' && extra.settled && (cut === null || scan !== 'waiting');
  useEffect(() => onSettled(settled), [onSettled, settled]);

  // Ids in a link are believed only once the atlas says that there is such a thing.
  useEffect(() => {
    if (catalogue === null) return;
    dropUnknown(stage.store, (id) => catalogue.byId.has(id));
  }, [catalogue, stage]);

  const nodes = useMemo<readonly ModelNode[]>(
    () => [...models.nodes.values(), ...extra.nodes.values()],
    [models.nodes, extra.nodes],
  );
  const nodeOf = useCallback(
    (entry: Description) => nodes.find(({ name }) => name === (entry.surface ?? entry.id)),
    [nodes],
  );
  const anchor = useCallback(
    (entry: Description) => anchorOf(entry, nodeOf(entry), pathways),
    [nodeOf, pathways],
  );
  // What has no body of its own is shown alone in the glass that it lies in.
  const aloneEntry = state.isolated === null ? undefined : catalogue?.byId.get(state.isolated);
  const home = aloneEntry === undefined ? null : homeOf(aloneEntry);
  const homeNode = home === null ? undefined : models.nodes.get(home);
  const around = useMemo(() => homeNode && { ...homeNode, name: 'surroundings' }, [homeNode]);
  const allCame = extra.settled && models.stage === 'fine';
  // Nothing is shown alone whose file did not come: the whole brain is better than an empty room.
  useEffect(() => {
    if (!allCame || state.isolated === null) return;
    const entry = catalogue?.byId.get(state.isolated);
    const hasBody = entry?.kind === 'surface' || entry?.kind === 'subfield';
    if (hasBody && nodeOf(entry) === undefined)
      stage.store.getState().actions.changeView({ isolated: null });
  }, [allCame, catalogue, nodeOf, stage, state.isolated]);
  useLens(catalogue, now);
  const onPointed = useNames(useNamedCatalogue(base), usePartNames(), anchor);
  usePartMarks();
  const finest = models.stage === 'fine' ? nodes : NO_NODES;
  // Before anything refers to triangles by number.
  useFacingSheets(finest);
  const isCut = cut !== null;
  const onFace = useMemo(
    () =>
      isCut && typeof scan !== 'string'
        ? ({ x, y, z }: Vector3) => levelAt(scan, [x, -z, y]) > 0
        : null,
    [isCut, scan],
  );
  usePointing(catalogue, finest, pathways, onFace, now, onPointed);

  const drawn = useMemo(
    () => (catalogue === null ? [] : drawnExtras(state, catalogue)),
    [catalogue, state],
  );
  useEffect(() => {
    if (catalogue === null) return;
    applyView(scene, state, catalogue);
    stage.invalidate();
  }, [catalogue, scene, stage, state, drawn, nodes]);

  if (catalogue === null) return null;
  const chosen = isChoiceSeen(state) ? state.structure : null;
  const marks = [...new Set([chosen, state.pointed])]
    .filter((id) => id !== null && id !== state.isolated)
    .map((id) => catalogue.byId.get(id ?? ''))
    .filter((entry) => entry !== undefined);
  const plainBundles = drawn
    .filter(({ kind, id }) => kind === 'pathway' && bundleLookOf(id) === null)
    .map(({ id }) => id);
  return (
    <group ref={group}>
      {cut !== null && typeof scan !== 'string' && <CutSlice scan={scan} cut={cut} />}
      {around && <GlassHemisphere node={around} rest />}
      {drawn.map(({ id }) => {
        const node = extra.nodes.get(id);
        return node && <DeepStructure key={id} node={node} look={extraLookOf(id)} comes />;
      })}
      <Markers
        markers={drawn.filter(({ kind }) => kind === 'marker')}
        marked={[chosen, state.pointed, state.isolated]}
      />
      {pathways !== null && plainBundles.length > 0 && (
        <Bundle pathways={pathways} look={PLAIN_BUNDLE} ids={plainBundles.join()} />
      )}
      {marks.map((entry) => {
        const selected = entry.id === state.structure;
        if (entry.kind === 'pathway')
          return (
            pathways && (
              <BundleMark key={entry.id} pathways={pathways} id={entry.id} selected={selected} />
            )
          );
        const shape = nodeOf(entry);
        // Regions and hemispheres are lit, markers have their shell.
        if (entry.kind === 'region' || shape === undefined || entry.id.startsWith('cortex'))
          return null;
        return <Outline key={entry.id} {...shape} selected={selected} />;
      })}
    </group>
  );
}

/** The hemisphere around a region, a pathway or a marker; null where a body stands for itself. */
function homeOf({ kind, side, surface }: Description): string | null {
  if (kind === 'region') return surface?.startsWith('cortex') === true ? surface : null;
  if (kind !== 'pathway' && kind !== 'marker') return null;
  return side === 'right' ? 'cortex-right' : 'cortex-left';
}

/** All files of pathways are written in the same unit. */
function withBundles(pathways: Pathways, more: Pathways['bundles']): Pathways {
  return more.length === 0 ? pathways : { ...pathways, bundles: [...pathways.bundles, ...more] };
}

const NO_NODES: readonly ModelNode[] = [];
