import { PlyProvider } from 'molstar/lib/mol-plugin-state/formats/shape.js';
import { PluginContext } from 'molstar/lib/mol-plugin/context.js';
import { DefaultPluginSpec } from 'molstar/lib/mol-plugin/spec.js';

// Without its panels: only what draws.
const plugin = new PluginContext(DefaultPluginSpec());
await plugin.init();
await plugin.mountAsync(document.querySelector<HTMLElement>('#picture')!);
const data = await plugin.builders.data.download({ url: 'brain.ply', isBinary: true });
await PlyProvider.visuals(plugin, await PlyProvider.parse(plugin, data));
