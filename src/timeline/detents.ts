/**
 * A soft magnet: within `reach` of a detent the position is drawn towards it, and held exactly within
 * the inner third. Continuous, so nothing jumps. All in the same unit (px or share of the axis).
 */
export function attract(position: number, detents: readonly number[], reach: number): number {
  let nearest = Infinity;
  let target = position;
  for (const detent of detents) {
    const distance = Math.abs(position - detent);
    if (distance < nearest) {
      nearest = distance;
      target = detent;
    }
  }
  if (nearest >= reach) return position;
  const held = reach / 3;
  if (nearest <= held) return target;
  const eased = ((nearest - held) / (reach - held)) * reach;
  return target + Math.sign(position - target) * eased;
}
