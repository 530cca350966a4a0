/** Whether plain letters and digits act as shortcuts; a visitor who dictates can switch them off. */
const switches = { singleKeys: true };

export function singleKeysOn(): boolean {
  return switches.singleKeys;
}

export function setSingleKeys(on: boolean): void {
  switches.singleKeys = on;
}
