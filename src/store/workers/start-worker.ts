import { scriptAddress } from './script-address';

/**
 * Starts a worker of the app's own.
 * @param address as `import address from './some-worker?worker&url'` gives it
 * @throws where the browser allows no worker
 */
export function startWorker(address: string, name: string): Worker {
  return new Worker(scriptAddress(address), { type: 'module', name });
}
