/** Whether two boxes on the page have something in common; nothing meets what is not there. */
export function meet(one: DOMRect | undefined, other: DOMRect | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const across = one.left < other.right && other.left < one.right;
  return across && one.top < other.bottom && other.top < one.bottom;
}
