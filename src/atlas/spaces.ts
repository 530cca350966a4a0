/**
 * Scene millimetres from MNI millimetres: x right, y superior, z posterior, so that anterior is -z. The
 * model files are in scene axes already; points from the atlas pass through here.
 */
export function sceneFromMni(x: number, y: number, z: number): [number, number, number] {
  return [x, z, -y];
}
