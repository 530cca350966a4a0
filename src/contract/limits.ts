/** What a number of the contract may be. */
export interface NumberLimits {
  readonly low: number;
  readonly high: number;
  readonly whole: boolean;
}

/** As much of a schema as is looked at. */
interface Shape {
  readonly wrapped?: unknown;
  readonly pipe?: readonly unknown[];
  readonly type?: unknown;
  readonly requirement?: unknown;
}

/** Reads the limits of a number from its schema, so that a form refuses just what the contract refuses. */
export function limitsOf(schema: object): NumberLimits {
  const { wrapped, pipe = [] } = schema as Shape;
  if (typeof wrapped === 'object' && wrapped !== null) return limitsOf(wrapped);
  let limits: NumberLimits = { low: -Infinity, high: Infinity, whole: false };
  for (const step of pipe as readonly Shape[]) {
    if (step.type === 'min_value') limits = { ...limits, low: Number(step.requirement) };
    if (step.type === 'max_value') limits = { ...limits, high: Number(step.requirement) };
    if (step.type === 'integer') limits = { ...limits, whole: true };
  }
  return limits;
}
