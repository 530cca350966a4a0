/** Whether a screen reader is told of changes without asking; a visitor can switch it off. */
const switches = { on: true };

export function announcementsOn(): boolean {
  return switches.on;
}

export function setAnnouncements(on: boolean): void {
  switches.on = on;
}
