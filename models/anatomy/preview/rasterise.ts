import { PNG } from 'pngjs';

/** What is drawn: MNI mm positions, unit normals, linear RGB albedo and openness (0..1) a vertex. */
export interface PreviewMesh {
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly triangles: Uint32Array;
  readonly colours: Float32Array;
  readonly openness: Float32Array;
}

export interface View {
  /** From the target towards the camera, and the up direction, MNI axes. */
  readonly from: readonly [number, number, number];
  readonly up: readonly [number, number, number];
  readonly target: readonly [number, number, number];
  /** Height of the picture at the target, mm. */
  readonly height: number;
  /** Cut away everything on the side that `normal` points to; what is cut shows its section. */
  readonly cut?: {
    readonly at: readonly [number, number, number];
    readonly normal: readonly [number, number, number];
  };
}

type V = [number, number, number];
const cross = (a: readonly number[], b: readonly number[]): V => [
  a[1]! * b[2]! - a[2]! * b[1]!,
  a[2]! * b[0]! - a[0]! * b[2]!,
  a[0]! * b[1]! - a[1]! * b[0]!,
];
const unit = (a: readonly number[]): V => {
  const length = Math.hypot(a[0]!, a[1]!, a[2]!);
  return [a[0]! / length, a[1]! / length, a[2]! / length];
};
const SAMPLES = 2;
const DISTANCE = 420;
const SECTION_LIGHT = 1.1;

/** Raking warm key from upper left, weak cool fill, cool rim from behind right; directions in view space. */
const LIGHTS = [
  { to: unit([-0.74, 0.6, 0.3]), colour: [2.3, 2.05, 1.8] },
  { to: unit([0.6, 0.1, 0.6]), colour: [0.14, 0.18, 0.24] },
  { to: unit([0.8, 0.2, -0.6]), colour: [0.3, 0.4, 0.55] },
] as const;

/** A z-buffered perspective picture with wrapped diffuse light, for looking at the bake without a browser. */
export function rasterise(
  meshes: readonly PreviewMesh[],
  view: View,
  width: number,
  height: number,
): PNG {
  const w = width * SAMPLES;
  const h = height * SAMPLES;
  const forward = unit(view.from);
  const right = unit(cross(view.up, forward));
  const up = cross(forward, right);
  const scale = (h / view.height) * DISTANCE;
  const depth = new Float32Array(w * h).fill(Infinity);
  const colour = new Float32Array(w * h * 3);
  for (const mesh of meshes) {
    const count = mesh.positions.length / 3;
    const screen = new Float32Array(count * 3);
    const lit = new Float32Array(count * 3);
    // mm on the side that is cut away
    const off = view.cut ? new Float32Array(count) : null;
    for (let v = 0; v < count; v++) {
      const d = [0, 1, 2].map((axis) => mesh.positions[v * 3 + axis]! - view.target[axis as 0]!);
      const n = [0, 1, 2].map((axis) => mesh.normals[v * 3 + axis]!);
      const dot = (a: readonly number[], b: readonly number[]) =>
        a[0]! * b[0]! + a[1]! * b[1]! + a[2]! * b[2]!;
      const z = DISTANCE - dot(d, forward);
      if (off && view.cut)
        for (let k = 0; k < 3; k++)
          off[v] = off[v]! + (mesh.positions[v * 3 + k]! - view.cut.at[k]!) * view.cut.normal[k]!;
      screen[v * 3] = w / 2 + (dot(d, right) / z) * scale;
      screen[v * 3 + 1] = h / 2 - (dot(d, up) / z) * scale;
      screen[v * 3 + 2] = z;
      const nv = [dot(n, right), dot(n, up), dot(n, forward)];
      const open = mesh.openness[v]!;
      for (let c = 0; c < 3; c++) {
        const wrap = [0.4, 0.22, 0.17][c]!;
        let light = [0.05, 0.055, 0.07][c]! * open;
        for (const { to, colour: strength } of LIGHTS) {
          const facing = Math.max(0, (dot(nv, to) + wrap) / (1 + wrap));
          light += facing * strength[c]! * Math.pow(open, [0.9, 1.08, 1.12][c]!);
        }
        const half = unit([LIGHTS[0].to[0], LIGHTS[0].to[1], LIGHTS[0].to[2] + 1]);
        const gloss = Math.pow(Math.max(0, dot(nv, half)), 40) * 0.1 * open;
        lit[v * 3 + c] = mesh.colours[v * 3 + c]! * light + gloss;
      }
    }
    const layers = off ? new Int8Array(w * h) : null;
    for (let t = 0; t < mesh.triangles.length; t += 3) {
      drawTriangle(
        mesh.triangles[t]!,
        mesh.triangles[t + 1]!,
        mesh.triangles[t + 2]!,
        screen,
        lit,
        depth,
        colour,
        w,
        h,
        off,
        layers,
      );
    }
    if (layers) drawSection(layers, mesh.colours, depth, colour);
  }
  return resolved(depth, colour, width, height);
}

function drawTriangle(
  a: number,
  b: number,
  c: number,
  s: Float32Array,
  lit: Float32Array,
  depth: Float32Array,
  out: Float32Array,
  w: number,
  h: number,
  off: Float32Array | null,
  layers: Int8Array | null,
): void {
  const [ax, ay, az] = [s[a * 3]!, s[a * 3 + 1]!, s[a * 3 + 2]!];
  const [bx, by, bz] = [s[b * 3]!, s[b * 3 + 1]!, s[b * 3 + 2]!];
  const [cx, cy, cz] = [s[c * 3]!, s[c * 3 + 1]!, s[c * 3 + 2]!];
  const area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  if (area === 0 || (area > 0 && !layers)) return;
  const x0 = Math.max(0, Math.ceil(Math.min(ax, bx, cx)));
  const x1 = Math.min(w - 1, Math.floor(Math.max(ax, bx, cx)));
  const y0 = Math.max(0, Math.ceil(Math.min(ay, by, cy)));
  const y1 = Math.min(h - 1, Math.floor(Math.max(ay, by, cy)));
  for (let y = y0; y <= y1; y++) {
    for (let x = x0; x <= x1; x++) {
      const u = ((bx - x) * (cy - y) - (by - y) * (cx - x)) / area;
      const v = ((cx - x) * (ay - y) - (cy - y) * (ax - x)) / area;
      const k = 1 - u - v;
      if (u < 0 || v < 0 || k < 0) continue;
      const z = u * az + v * bz + k * cz;
      const at = x + w * y;
      if (off && layers) {
        if (u * off[a]! + v * off[b]! + k * off[c]! > 0) continue;
        layers[at] = layers[at]! + (area > 0 ? 1 : -1);
        if (area > 0) continue;
      }
      if (z >= depth[at]!) continue;
      depth[at] = z;
      for (let i = 0; i < 3; i++)
        out[at * 3 + i] = u * lit[a * 3 + i]! + v * lit[b * 3 + i]! + k * lit[c * 3 + i]!;
    }
  }
}

/** Where more faces lead out of a closed body than into it behind the cut, the cut itself lies inside: nothing is nearer. */
function drawSection(
  layers: Int8Array,
  colours: Float32Array,
  depth: Float32Array,
  out: Float32Array,
): void {
  layers.forEach((count, at) => {
    if (count <= 0) return;
    depth[at] = -1;
    for (let i = 0; i < 3; i++) out[at * 3 + i] = colours[i]! * SECTION_LIGHT;
  });
}

/** Averages the samples over a dark background and tone maps. */
function resolved(depth: Float32Array, colour: Float32Array, width: number, height: number): PNG {
  const png = new PNG({ width, height });
  const background = [0.006, 0.009, 0.016];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      for (let c = 0; c < 3; c++) {
        let sum = 0;
        for (let s = 0; s < SAMPLES * SAMPLES; s++) {
          const at =
            x * SAMPLES + (s % SAMPLES) + width * SAMPLES * (y * SAMPLES + Math.floor(s / SAMPLES));
          const value = depth[at] === Infinity ? background[c]! : colour[at * 3 + c]!;
          sum += 1 - Math.exp(-1.25 * value);
        }
        const mean = sum / (SAMPLES * SAMPLES);
        png.data[(x + width * y) * 4 + c] = Math.round(255 * Math.pow(mean, 1 / 2.2));
      }
      png.data[(x + width * y) * 4 + 3] = 255;
    }
  }
  return png;
}
