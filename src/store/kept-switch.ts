/** A choice of whoever uses this device, on unless it was switched off. */
export interface KeptSwitch {
  readonly on: () => boolean;
  readonly set: (on: boolean) => void;
}

/**
 * A switch that is kept in the browser, where every window of the page reads it anew; where storage is refused, it lasts as
 * long as the page.
 */
export function createKeptSwitch(
  key: string,
  storage: () => Pick<Storage, 'getItem' | 'setItem'> = () => window.localStorage,
): KeptSwitch {
  let refused: boolean | null = null;
  return {
    on() {
      if (refused !== null) return refused;
      try {
        return storage().getItem(key) !== '0';
      } catch {
        return true;
      }
    },
    set(on) {
      try {
        storage().setItem(key, on ? '1' : '0');
        refused = null;
      } catch {
        refused = on;
      }
    },
  };
}
