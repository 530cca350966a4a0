import { Niivue } from '@niivue/niivue';

const canvas = document.querySelector<HTMLCanvasElement>('#picture')!;
const viewer = new Niivue();
await viewer.attachToCanvas(canvas);
await viewer.loadMeshes([{ url: 'brain.mz3', rgba255: [216, 200, 190, 255] }]);
