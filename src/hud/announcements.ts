import { createKeptSwitch } from '../store/kept-switch';

/** Whether a screen reader is told of changes without asking. */
export const announcements = createKeptSwitch('synaptarium.announcements');
