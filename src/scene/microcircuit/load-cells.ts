import { readSwc, type NeuronTree } from '../../atlas/neuron-swc';
import { fetchPatiently } from '../../store/fetch-patiently';
import type { ModelFault } from '../models/load-models';

/** Loads one reconstruction. A missing or broken file gives a fault, never an exception. */
export async function loadCell(base: string, file: string): Promise<NeuronTree | ModelFault> {
  try {
    const response = await fetchPatiently(`${base}models/cells/${file}`);
    if (!response.ok) return { file, reason: `the server answered ${response.status}` };
    return readSwc(await response.text());
  } catch (error) {
    return { file, reason: error instanceof Error ? error.message : String(error) };
  }
}
