// Types of synaptarium-view.js. Times are hours from the start of the protocol.

export type Scale = 'brain' | 'circuit' | 'microcircuit' | 'dendrite' | 'synapse';

export interface ViewState {
  readonly hours: number;
  readonly playing: boolean;
  readonly scale: Scale;
  /** Id of a preset, or a protocol of one's own (schemas/protocol.schema.json). */
  readonly protocol: string | object;
  /** Id of a preset, or a patient of one's own (schemas/patient.schema.json). */
  readonly patient: string | object;
  readonly mechanisms: readonly string[];
  readonly mode: string;
  readonly theme: 'dark' | 'light';
  readonly language: string;
  /** Id of the variable in the sparkline. */
  readonly selected: string;
  /** Last hour of the timeline. */
  readonly horizonHours: number;
  /** Of the app. */
  readonly version: string;
}

export interface ViewSample {
  readonly hours: number;
  /** Value of each variable, by id. */
  readonly values: Readonly<Record<string, number>>;
  /** Unit of each variable, by id. */
  readonly units: Readonly<Record<string, string>>;
}

export interface RenderInfo {
  readonly drawCalls: number;
  readonly triangles: number;
  readonly programs: number;
  readonly textures: number;
  readonly geometries: number;
  /** Frames drawn since the start. */
  readonly frames: number;
}

export interface ViewEvents {
  /** The picture stands. */
  ready: CustomEvent<{ readonly version: string }>;
  /** The instant, the scale or the protocol has changed. */
  change: CustomEvent<{ readonly hours: number; readonly scale: Scale; readonly protocol: string }>;
  /** The picture can't be shown, or an attribute makes no sense. */
  error: CustomEvent<{ readonly message: string }>;
}

/** What the app answered to a call that it can't do. */
export class SynaptariumError extends Error {
  /** Of JSON-RPC 2.0; -32602 is a wrong parameter. */
  readonly code: number;
  /** The wrong parameter. */
  readonly field?: string;
}

/** Methods resolve when their effect is on screen, and wait for the picture if it is not there yet. */
export class SynaptariumView extends HTMLElement {
  readonly address: URL;
  /** Resolves when the picture stands for the first time since the address last changed. */
  readonly ready: Promise<{ readonly version: string }>;
  getState(): Promise<ViewState>;
  getSample(hours?: number): Promise<ViewSample>;
  /** Resolves to the hour reached. */
  seek(hours: number): Promise<number>;
  play(): Promise<ViewState>;
  pause(): Promise<ViewState>;
  setScale(scale: Scale): Promise<ViewState>;
  setProtocol(protocol: string | object): Promise<ViewState>;
  setPatient(patient: string | object): Promise<ViewState>;
  select(id: string): Promise<ViewState>;
  /** Resolves to a PNG as a data URL. */
  capture(size?: { readonly width?: number; readonly height?: number }): Promise<string>;
  getRenderInfo(): Promise<RenderInfo>;
  addEventListener<Name extends keyof ViewEvents>(
    type: Name,
    listener: (this: SynaptariumView, event: ViewEvents[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'synaptarium-view': SynaptariumView;
  }
}
