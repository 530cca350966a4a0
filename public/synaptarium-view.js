// <synaptarium-view>: Synaptarium in a page of yours. Copy this file to your site; it needs nothing else.
// docs/embed.md of the repository describes attributes, methods and events; synaptarium-view.d.ts has their types.

/** Attributes that stand in the address of the view. Changing one of the last four calls the app; others load it anew. */
const IN_ADDRESS = [
  ...['compare', 'compare-patient', 'mechanism', 'select', 'panel', 'tour', 'step', 'lang', 'theme', 'hc'],
  ...['compare3', 'compare-patient3', 'compare4', 'compare-patient4', 'beside', 'names'],
  ...['structure', 'hide', 'show', 'isolate', 'cut', 'camera', 'opaque', 'paper', 'term'],
  ...['motion', 'detail', 'rate', 'tau', 'seed', 't', 'scale', 'protocol', 'patient'],
];
const LIVE = {
  t: (view, value) => view.seek(hoursOf(value)),
  scale: (view, value) => view.setScale(value),
  protocol: (view, value) => view.setProtocol(value),
  patient: (view, value) => view.setPatient(value),
};
/** Milliseconds after which a call that nobody answers fails; the app itself answers within ten seconds. */
const PATIENCE_MS = 15_000;
/** Milliseconds that the app may take to come. */
const ARRIVAL_MS = 60_000;

/** Hours of a time as links write it: 40min, -2h, 7d, or a bare number of hours. */
function hoursOf(text) {
  const match = /^(-?\d+(?:\.\d+)?)(min|h|d)?$/.exec(String(text).trim());
  if (match === null) throw new RangeError(`${text} is no time; write 40min, 24h or 7d`);
  return Number(match[1]) * { min: 1 / 60, h: 1, d: 24 }[match[2] ?? 'h'];
}

/** What the app answered to a call that it can't do. `field` names a wrong parameter. */
export class SynaptariumError extends Error {
  constructor({ code, message, data }) {
    super(message);
    this.name = 'SynaptariumError';
    this.code = code;
    this.field = data?.field;
  }
}

export class SynaptariumView extends HTMLElement {
  static observedAttributes = ['src', 'label', ...IN_ADDRESS];

  #frame = document.createElement('iframe');
  #waiting = new Map();
  #lastId = 0;
  #loading = false;
  #arrival = deferred();
  #onMessage = (event) => this.#receive(event);

  constructor() {
    super();
    const frame = this.#frame;
    frame.allow = 'fullscreen; clipboard-write';
    // Set by properties: a page's policy may forbid styles in its text, and a style sheet can still say otherwise.
    Object.assign(frame.style, { display: 'block', width: '100%', height: '100%', border: '0' });
    frame.part.add('frame');
    this.attachShadow({ mode: 'open' }).append(frame);
  }

  connectedCallback() {
    if (this.style.display === '') this.style.display = 'block';
    addEventListener('message', this.#onMessage);
    this.#load();
  }

  disconnectedCallback() {
    removeEventListener('message', this.#onMessage);
    this.#fail('The view was taken out of the page');
  }

  attributeChangedCallback(name, before, now) {
    if (name === 'label') this.#frame.title = now ?? 'Synaptarium';
    else if (this.isConnected && before !== now) {
      if (name in LIVE && now !== null && !this.#loading) this.#apply(name, now);
      else this.#load();
    }
  }

  /** Address of the view, with whoever may talk to it. */
  get address() {
    const address = new URL(this.getAttribute('src') ?? './', document.baseURI);
    for (const name of IN_ADDRESS) {
      const value = this.getAttribute(name);
      const key = name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
      if (value !== null) address.searchParams.set(key, value);
    }
    address.searchParams.set('embed', '1');
    address.searchParams.set('origin', location.origin);
    return address;
  }

  /** Resolves when the picture stands for the first time since the address last changed. */
  get ready() {
    return this.#arrival.promise;
  }

  getState() {
    return this.#call('getState');
  }
  getSample(hours) {
    return this.#call('getSample', hours === undefined ? {} : { hours });
  }
  seek(hours) {
    return this.#call('seek', { hours });
  }
  play() {
    return this.#call('play');
  }
  pause() {
    return this.#call('pause');
  }
  setScale(scale) {
    return this.#call('setScale', { scale });
  }
  setProtocol(protocol) {
    return this.#call('setProtocol', { protocol });
  }
  setPatient(patient) {
    return this.#call('setPatient', { patient });
  }
  select(id) {
    return this.#call('select', { id });
  }
  capture(size = {}) {
    return this.#call('capture', size);
  }
  getRenderInfo() {
    return this.#call('getRenderInfo');
  }

  /** A new address; several attributes that change at once make one. */
  #load() {
    if (this.#loading) return;
    this.#loading = true;
    this.#fail('The view was loaded anew');
    this.#arrival = deferred();
    queueMicrotask(() => {
      this.#loading = false;
      if (!this.isConnected) return;
      this.#frame.title ||= 'Synaptarium';
      this.#frame.src = this.address.href;
      const { reject } = this.#arrival;
      setTimeout(() => reject(new Error('Synaptarium did not come')), ARRIVAL_MS);
    });
  }

  async #apply(name, value) {
    try {
      await LIVE[name](this, value);
    } catch (error) {
      this.dispatchEvent(new CustomEvent('error', { detail: { message: error.message } }));
    }
  }

  async #call(method, params = {}) {
    await this.ready;
    this.#lastId += 1;
    const id = this.#lastId;
    const answer = deferred();
    this.#waiting.set(id, answer);
    const timer = setTimeout(() => {
      this.#waiting.delete(id);
      answer.reject(new Error(`${method} was not answered`));
    }, PATIENCE_MS);
    this.#frame.contentWindow?.postMessage({ jsonrpc: '2.0', id, method, params }, this.address.origin);
    return answer.promise.finally(() => clearTimeout(timer));
  }

  #receive({ source, origin, data }) {
    if (source !== this.#frame.contentWindow || origin !== this.address.origin) return;
    if (typeof data !== 'object' || data === null || data.jsonrpc !== '2.0') return;
    if ('method' in data) {
      if (data.method === 'ready') this.#arrival.resolve(data.params);
      if (['ready', 'change', 'error'].includes(data.method))
        this.dispatchEvent(new CustomEvent(data.method, { detail: data.params }));
      return;
    }
    const answer = this.#waiting.get(data.id);
    this.#waiting.delete(data.id);
    if (data.error !== undefined) answer?.reject(new SynaptariumError(data.error));
    else answer?.resolve(data.result);
  }

  #fail(why) {
    for (const { reject } of this.#waiting.values()) reject(new Error(why));
    this.#waiting.clear();
    this.#arrival.reject(new Error(why));
  }
}

/** A promise with its ends; one that nobody waits for may fail quietly. */
function deferred() {
  const ends = {};
  ends.promise = new Promise((resolve, reject) => Object.assign(ends, { resolve, reject }));
  ends.promise.catch(() => undefined);
  return ends;
}

if (!customElements.get('synaptarium-view')) customElements.define('synaptarium-view', SynaptariumView);
