import type { ParameterId } from '../../evidence/parameters';

/** The name that a parameter has in the tables, as words: `clearanceVenous` is `clearance venous`. */
export function parameterName(id: ParameterId): string {
  return id.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
}
