// A thread starts without what lets Node read TypeScript, so it brings that along.
import { register } from 'tsx/esm/api';

register();
await import('./population-thread.ts');
