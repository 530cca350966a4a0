import { readFileSync } from 'node:fs';
import { readSwc } from '../../../src/atlas/neuron-swc';
import { hostSite } from '../../../src/scene/dendrite/host-spine';
import { spineSites } from '../../../src/scene/dendrite/spine-sites';
import { stretchOf } from '../../../src/scene/dendrite/stretch';

export const cell = readSwc(readFileSync('public/models/cells/pyramidal-layer-5.swc', 'utf8'));
export const branches = stretchOf(cell);
export const host = hostSite(branches);
export const sitesOf = (seed: number) => [...spineSites(branches, 2.7, host, seed), host];
