/**
 * In the place of three's Clock, which says at every start that it is deprecated: the scene's renderer for React still makes one. It
 * stands still, since frames take their time from the frame loop.
 */
export class Clock {
  oldTime = 0;
  elapsedTime = 0;

  start(): void {}
  stop(): void {}
  getElapsedTime(): number {
    return this.elapsedTime;
  }
  getDelta(): number {
    return 0;
  }
}
