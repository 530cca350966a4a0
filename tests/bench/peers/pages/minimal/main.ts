import {
  AmbientLight,
  DirectionalLight,
  Mesh,
  MeshStandardMaterial,
  PerspectiveCamera,
  Scene,
  WebGLRenderer,
} from 'three';
import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js';
import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js';

// The least that shows the brain with three: its own loader, one material, one light, one frame.
const FILES = ['cortex-left', 'cortex-right', 'hindbrain', 'deep'];

const canvas = document.querySelector<HTMLCanvasElement>('#picture')!;
const renderer = new WebGLRenderer({ canvas, antialias: true });
renderer.setPixelRatio(devicePixelRatio);
renderer.setSize(innerWidth, innerHeight, false);
const scene = new Scene();
scene.add(new AmbientLight(0xffffff, 0.6));
const sun = new DirectionalLight(0xffffff, 2.5);
sun.position.set(-1, 1, 1);
scene.add(sun);
const camera = new PerspectiveCamera(35, innerWidth / innerHeight, 10, 1000);
camera.position.set(-330, 40, 0);
camera.lookAt(0, 0, 0);
const material = new MeshStandardMaterial({ color: 0xd8c8be, roughness: 0.8 });
const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder);
const models = await Promise.all(FILES.map((file) => loader.loadAsync(`${file}.coarse.glb`)));
for (const model of models) {
  model.scene.traverse((object) => {
    if (object instanceof Mesh) object.material = material;
  });
  scene.add(model.scene);
}
requestAnimationFrame(() => renderer.render(scene, camera));
