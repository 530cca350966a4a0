import { createKeptSwitch } from './kept-switch';

/** Whether plain letters, digits and signs act as shortcuts; whoever dictates can switch them off (WCAG 2.1.4). */
export const singleKeys = createKeptSwitch('synaptarium.single-keys');
