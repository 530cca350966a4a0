import { Children, isValidElement, type ReactNode } from 'react';

/** As much of SVG as the marks of the key use. */
interface ShapeProps {
  readonly children?: ReactNode;
  readonly d?: string;
  readonly cx?: string;
  readonly cy?: string;
  readonly r?: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: string;
  readonly strokeLinecap?: string;
  readonly opacity?: string;
}

/** Paints a mark of the key on a canvas, whose unit is that of the mark. */
export function paintMark(
  context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
  mark: ReactNode,
  colour: string,
  background: string,
): void {
  const paintOf = (paint: string): string =>
    paint === 'currentColor' ? colour : paint.startsWith('var(') ? background : paint;
  const paint = (node: ReactNode): void =>
    Children.forEach(node, (child) => {
      if (!isValidElement<ShapeProps>(child)) return;
      const { props } = child;
      paint(props.children);
      const path = pathOf(props);
      if (path === null) return;
      const { fill = '#000', stroke = 'none' } = props;
      context.save();
      context.globalAlpha *= Number(props.opacity ?? 1);
      context.lineWidth = Number(props.strokeWidth ?? 1);
      context.lineCap = props.strokeLinecap === 'round' ? 'round' : 'butt';
      if (fill !== 'none') {
        context.fillStyle = paintOf(fill);
        context.fill(path);
      }
      if (stroke !== 'none') {
        context.strokeStyle = paintOf(stroke);
        context.stroke(path);
      }
      context.restore();
    });
  paint(mark);
}

function pathOf({ d, cx, cy, r }: ShapeProps): Path2D | null {
  if (d !== undefined) return new Path2D(d);
  if (r === undefined) return null;
  const path = new Path2D();
  path.arc(Number(cx), Number(cy), Number(r), 0, 2 * Math.PI);
  return path;
}
