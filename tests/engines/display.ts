import { start } from './processes';

let displays = 0;

/** A screen in memory for programs that want a window. @param program path of Xvfb @param size width x height, px */
export async function startDisplay(
  program: string,
  size = '1280x800',
): Promise<{ readonly name: string; stop(): Promise<void> }> {
  displays += 1;
  const name = `:${100 + (process.pid % 400) + displays}`;
  const running = start(program, [name, '-screen', '0', `${size}x24`, '-nolisten', 'tcp'], {});
  // It says nothing when it is there.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  return { name, stop: () => running.stop() };
}
