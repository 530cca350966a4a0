import { Vector3, type PerspectiveCamera } from 'three';
import type { Rectangles } from '../../store/view-metrics';
import { MARKED_NAMES, markName } from '../labels/marked-names';
import type { Region } from '../renderer/regions';
import './structure-label.css';

const SVG = 'http://www.w3.org/2000/svg';
/** Length of the leader line, px, up and aside. */
const REACH = 46;

/** The name of a marked structure with a line to it: the second cue besides the outline. */
export class StructureLabel {
  private readonly root = document.createElement('div');
  private readonly text = document.createElement('span');
  private readonly line = document.createElementNS(SVG, 'path');
  private readonly dot = document.createElementNS(SVG, 'circle');
  private readonly projected = new Vector3();
  private width = 0;
  private placed = '';
  private at: Vector3 | null = null;
  private readonly place: 0 | 1;

  constructor(host: HTMLElement, kind: 'selected' | 'pointed') {
    this.place = kind === 'selected' ? 0 : 1;
    const svg = document.createElementNS(SVG, 'svg');
    this.text.dir = 'auto';
    this.root.className = 'structure-label';
    this.root.dataset['kind'] = kind;
    this.dot.setAttribute('r', '3');
    svg.append(this.line, this.dot);
    this.root.append(svg, this.text);
    this.root.hidden = true;
    host.append(this.root);
  }

  /** @param at scene mm; null takes the name away */
  set(name: string, at: Vector3 | null): void {
    this.at = at;
    this.placed = '';
    if (at === null) this.leave();
    else this.root.hidden = false;
    if (this.text.textContent !== name) this.text.textContent = name;
    this.width = at === null ? 0 : this.text.offsetWidth;
  }

  /** Follows the camera. @param region CSS pixels, whatever the screen's own are */
  follow(
    camera: PerspectiveCamera,
    { width, height, insets }: Pick<Region, 'width' | 'height' | 'insets'>,
    obstacles: Rectangles,
  ): void {
    if (this.at === null) return;
    this.projected.copy(this.at).project(camera);
    const x = Math.round((this.projected.x * 0.5 + 0.5) * width);
    const y = Math.round((0.5 - this.projected.y * 0.5) * height);
    const middle = (insets.left + width - insets.right) / 2;
    const aside = x < middle ? -1 : 1;
    const low = insets.left + 10;
    const high = Math.max(low, width - insets.right - this.width - 10);
    const wanted = aside < 0 ? x - REACH - this.width : x + REACH;
    const left = Math.round(Math.min(high, Math.max(low, wanted)));
    const least = Math.max(insets.top + 14, Math.min(height - insets.bottom - 30, y - REACH));
    const top = this.below(left, this.clearOf(obstacles, left, least));
    const key = `${x} ${y} ${left} ${top}`;
    if (key === this.placed) return;
    this.root.hidden = false;
    this.placed = key;
    markName(this.place, left, top - 12, left + this.width, top + 12);
    this.text.style.transform = `translate(${left}px, ${top - 10}px)`;
    const near = aside < 0 ? left + this.width + 5 : left - 5;
    const inside = near > x === aside > 0;
    this.line.setAttribute(
      'd',
      inside ? `M${x} ${y}L${x + aside * (REACH - 14)} ${top}H${near}` : '',
    );
    this.dot.setAttribute('cx', String(x));
    this.dot.setAttribute('cy', String(y));
  }

  /** Out of sight: its room is others' again. */
  leave(): void {
    markName(this.place, 0, 0, 0, 0);
    this.placed = '';
    if (!this.root.hidden) this.root.hidden = true;
  }

  /** Below what the interface has there, from top to bottom. */
  private clearOf({ edges, count }: Rectangles, left: number, least: number): number {
    let top = least;
    for (let i = 0; i < count * 4; i += 4) {
      const beside = left > edges[i + 2]! || left + this.width < edges[i]!;
      const apart = top - 12 > edges[i + 3]! || top + 12 < edges[i + 1]!;
      // Only what hangs down from the header: a name does not wander to the foot of the picture.
      if (!beside && !apart && edges[i + 3]! < least + 120) top = edges[i + 3]! + 14;
    }
    return top;
  }

  /** What is pointed at is named below what is chosen where both would stand in one place. */
  private below(left: number, top: number): number {
    if (this.place === 0) return top;
    const { edges } = MARKED_NAMES;
    const beside = left > edges[2]! || left + this.width < edges[0]!;
    const apart = top - 12 > edges[3]! || top + 12 < edges[1]!;
    return beside || apart ? top : edges[3]! + 14;
  }

  dispose(): void {
    this.leave();
    this.root.remove();
  }
}
