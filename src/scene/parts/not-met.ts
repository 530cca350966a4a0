/** A pointer goes through: what stands for it is met in its place. */
export const notMet = (): void => undefined;
