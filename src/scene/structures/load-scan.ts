import * as v from 'valibot';
import { decodedMri, mriSchema } from '../../atlas/mri';
import { fetchPatiently } from '../../store/fetch-patiently';
import type { ModelFault } from '../models/load-models';
import type { Scan } from './mri-slice';

/** Fetches and unpacks the scan. A missing or truncated file gives a fault, never an exception. */
export async function loadScan(base: string): Promise<Scan | ModelFault> {
  let file = 'mri.json';
  const get = async (name: string): Promise<Response> => {
    file = name;
    const response = await fetchPatiently(`${base}models/${name}`);
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    return response;
  };
  try {
    const head = v.parse(mriSchema, await (await get(file)).json());
    const packed = (await get(head.file.file)).body;
    if (packed === null) throw new Error('the file is empty');
    const inflated = packed.pipeThrough(new DecompressionStream('deflate'));
    const residuals = new Uint8Array(await new Response(inflated).arrayBuffer());
    return { head, voxels: decodedMri(residuals, head.dims) };
  } catch (error) {
    return { file, reason: error instanceof Error ? error.message : String(error) };
  }
}
