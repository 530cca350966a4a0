import { paletteOf } from '../../palette/palette';
import type { Insets } from '../../store/view-metrics';
import { PIXEL_RATIO_CAP } from '../camera/pixel-ratio';
import { lookOf } from '../brain/look';
import { pigmentOf } from '../brain/pigment';
import { startCoarse } from '../models/coarse-parts';
import type { GlbPart } from '../models/glb-parts';
import { firstFragment, firstVertex } from './shaders';
import { writeStand } from './stand';

/** Numbers of the block that the shaders read: two matrices, place, pigment. */
const BLOCK = 40;
const PLACE = 32;
const PIGMENT = 36;
const TISSUE = [0, 0, 0, 0] as const;
const GLASS = [0, 0, 0, 2] as const;
const ATTRIBUTES = ['position', 'normal', '_shade'] as const;

interface Piece {
  readonly shape: WebGLVertexArrayObject;
  readonly corners: number;
  readonly cornerType: number;
  readonly place: readonly number[];
  readonly pigment: readonly number[];
}

/**
 * The first thing to be seen: the brain's coarse surfaces in the standing view, in the tones of the picture that follows. One
 * small program, one sample a pixel, straight onto a canvas of its own, and nothing of three; so it stands while the
 * code that draws the picture is still being read. It says nothing of a treatment: no pathway, no territory, no activity.
 */
export class FirstLook {
  readonly canvas = document.createElement('canvas');
  /** Settles when the coarse surfaces have come, or will not. */
  readonly whole: Promise<void>;
  private gl: WebGL2RenderingContext | null;
  private readonly block = new Float32Array(BLOCK);
  private pieces: readonly Piece[] = [];

  /**
   * @param base where the app's files lie, ending in a slash
   * @param draws false if it will not be shown: the surfaces are asked for all the same
   */
  constructor(base: string, draws: boolean) {
    const coming = startCoarse(base);
    this.canvas.className = 'first-look';
    this.canvas.setAttribute('aria-hidden', 'true');
    // As large as the window, which it will fill: to be made larger later costs a way to the graphics card and back.
    const ratio = Math.min(PIXEL_RATIO_CAP, devicePixelRatio);
    this.size(innerWidth, innerHeight, ratio);
    this.gl = draws
      ? this.canvas.getContext('webgl2', { antialias: false, powerPreference: 'high-performance' })
      : null;
    const program = this.gl === null ? null : programOf(this.gl);
    this.whole = coming.then((groups) => {
      const { gl } = this;
      if (gl === null || program === null || groups.some((group) => !('parts' in group))) return;
      makeReady(gl, program);
      this.pieces = groups
        .flatMap((group) => ('parts' in group ? group.parts : []))
        .map((part) => pieceOf(gl, part));
      this.rehearse(gl);
    });
  }

  private size(width: number, height: number, ratio: number): void {
    const { canvas } = this;
    const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (canvas.width !== across) canvas.width = across;
    if (canvas.height !== down) canvas.height = down;
  }

  /**
   * Drivers make machine code of a program when something is first drawn with it: a corner of each piece, on a canvas that nobody
   * sees yet, has that done while the interface is still on its way.
   */
  private rehearse(gl: WebGL2RenderingContext): void {
    for (const seen of [false, true]) {
      gl.colorMask(seen, seen, seen, seen);
      for (const piece of this.pieces) this.drawPiece(gl, piece, 3);
    }
    gl.flush();
  }

  /** Draws it; false if it is not here. CSS px. */
  draw(width: number, height: number, ratio: number, insets: Insets): boolean {
    const { gl, canvas, block } = this;
    if (gl === null || this.pieces.length === 0 || gl.isContextLost()) return false;
    this.size(width, height, ratio);
    gl.viewport(0, 0, canvas.width, canvas.height);
    gl.clear(gl.COLOR_BUFFER_BIT | gl.DEPTH_BUFFER_BIT);
    writeStand(block, width, height, insets);
    const isGlass = ({ pigment }: Piece) => pigment === GLASS;
    for (const piece of this.pieces) if (!isGlass(piece)) this.drawPiece(gl, piece);
    // Depth first, so that only the nearest layer of the glass is then seen.
    for (const onlyDepth of [true, false]) {
      gl.colorMask(!onlyDepth, !onlyDepth, !onlyDepth, !onlyDepth);
      for (const piece of this.pieces) if (isGlass(piece)) this.drawPiece(gl, piece);
    }
    return true;
  }

  private drawPiece(gl: WebGL2RenderingContext, piece: Piece, corners = piece.corners): void {
    this.block.set(piece.place, PLACE);
    this.block.set(piece.pigment, PIGMENT);
    gl.bufferData(gl.UNIFORM_BUFFER, this.block, gl.STREAM_DRAW);
    gl.bindVertexArray(piece.shape);
    gl.drawElements(gl.TRIANGLES, corners, piece.cornerType, 0);
  }

  /** Takes it away and forgets all that it holds. */
  remove(): void {
    this.canvas.remove();
    this.canvas.width = this.canvas.height = 1;
    this.pieces = [];
    this.gl = null;
  }
}

/** Asks for the program and does not wait for it; null if the context is lost. */
function programOf(gl: WebGL2RenderingContext): WebGLProgram | null {
  const program = gl.createProgram();
  for (const [kind, source] of [
    [gl.VERTEX_SHADER, firstVertex],
    [gl.FRAGMENT_SHADER, firstFragment],
  ] as const) {
    const shader = gl.createShader(kind);
    if (shader === null) return null;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  // It is made while files come and code is read.
  gl.flush();
  return program;
}

/** Everything but the surfaces. To use a program is to wait until it is made, so this is not asked for before it is needed. */
function makeReady(gl: WebGL2RenderingContext, program: WebGLProgram): void {
  gl.useProgram(program);
  gl.bindBufferBase(gl.UNIFORM_BUFFER, 0, gl.createBuffer());
  gl.enable(gl.DEPTH_TEST);
  gl.depthFunc(gl.LEQUAL);
  gl.enable(gl.BLEND);
  gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
}

function pieceOf(gl: WebGL2RenderingContext, part: GlbPart): Piece {
  const shape = gl.createVertexArray();
  gl.bindVertexArray(shape);
  for (const [location, name] of ATTRIBUTES.entries()) {
    const numbers = part.attributes[name];
    if (numbers === undefined) continue;
    gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
    gl.bufferData(gl.ARRAY_BUFFER, numbers.values, gl.STATIC_DRAW);
    const { size, componentType, normalized } = numbers;
    gl.enableVertexAttribArray(location);
    gl.vertexAttribPointer(location, size, componentType, normalized, 0, 0);
  }
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, gl.createBuffer());
  gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, part.index.values, gl.STATIC_DRAW);
  return {
    shape,
    corners: part.index.values.length,
    cornerType: part.index.componentType,
    place: [...part.translation, part.scale[0] ?? 1],
    pigment: part.name === 'cortex-left' ? GLASS : substanceOf(part.name),
  };
}

/** The substance of a deep structure; tissue has none. */
function substanceOf(name: string): readonly number[] {
  const look = lookOf(name);
  if (look === null) return TISSUE;
  const pigment = pigmentOf(look.pigment ?? paletteOf('dark')[look.colour], 'dark');
  return [...pigment.map((channel) => channel * look.weight), 1];
}
