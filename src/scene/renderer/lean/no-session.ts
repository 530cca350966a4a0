/** In the place of three's WebXRManager: there are no headsets here, so no session ever begins. */
export class WebXRManager {
  readonly enabled = false;
  readonly isPresenting = false;
  readonly cameraAutoUpdate = false;

  addEventListener(): void {}
  removeEventListener(): void {}
  setAnimationLoop(): void {}
  dispose(): void {}
  getSession(): null {
    return null;
  }
  getEnvironmentBlendMode(): undefined {
    return undefined;
  }
  hasDepthSensing(): boolean {
    return false;
  }
}
