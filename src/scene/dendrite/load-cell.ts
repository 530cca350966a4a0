import { readSwc, type NeuronTree } from '../../atlas/neuron-swc';
import { fetchPatiently } from '../../store/fetch-patiently';
import { HERO_CELL } from '../microcircuit/hero-cell';
import type { ModelFault } from '../models/load-models';

/** The cell whose branch is drawn, or why it can't be read. Never an exception. */
export async function loadCell(base: string): Promise<NeuronTree | ModelFault> {
  const { file } = HERO_CELL;
  try {
    const response = await fetchPatiently(`${base}models/cells/${file}`);
    if (!response.ok) return { file, reason: `the server answered ${response.status}` };
    return readSwc(await response.text());
  } catch (error) {
    return { file, reason: error instanceof Error ? error.message : String(error) };
  }
}
