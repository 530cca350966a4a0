// What the pages use of packages that only the bench installs, so that types can be checked without them.

declare module '@niivue/niivue' {
  export class Niivue {
    attachToCanvas(canvas: HTMLCanvasElement): Promise<this>;
    loadMeshes(
      meshes: readonly { readonly url: string; readonly rgba255?: readonly number[] }[],
    ): Promise<this>;
  }
}

declare module 'molstar/lib/mol-plugin/spec.js' {
  export interface PluginSpec {
    readonly behaviors: readonly unknown[];
  }
  export function DefaultPluginSpec(): PluginSpec;
}

declare module 'molstar/lib/mol-plugin/context.js' {
  import type { PluginSpec } from 'molstar/lib/mol-plugin/spec.js';
  export interface Data {
    readonly ref: string;
  }
  export class PluginContext {
    constructor(spec: PluginSpec);
    init(): Promise<void>;
    mountAsync(target: HTMLElement): Promise<boolean>;
    readonly builders: {
      readonly data: {
        download(source: { readonly url: string; readonly isBinary: boolean }): Promise<Data>;
      };
    };
  }
}

declare module 'molstar/lib/mol-plugin-state/formats/shape.js' {
  import type { Data, PluginContext } from 'molstar/lib/mol-plugin/context.js';
  export interface Parsed {
    readonly shape: Data;
  }
  export const PlyProvider: {
    parse(plugin: PluginContext, data: Data): Promise<Parsed>;
    visuals(plugin: PluginContext, parsed: Parsed): Promise<unknown>;
  };
}
