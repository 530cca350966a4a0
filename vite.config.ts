import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import manifest from './package.json' with { type: 'json' };
import { NAME_FILES, namesOnly } from './src/atlas/names-of';
import { earlyRequests } from './src/cli/build/early-requests';
import { namesElsewhere } from './src/cli/build/names-plugin';
import { offlineWorker } from './src/cli/build/offline-plugin';
import { SERVICE_WORKER } from './src/cli/build/site-list';
import { BROKER_VARIABLE, chooseBroker, readBroker } from './src/cli/server/broker-origin';
import { policyTags } from './src/cli/server/page-broker';
import { LANGUAGES } from './src/contract/view';
import { directionOf } from './src/i18n/locale';

const read = (path: string) => readFileSync(path, 'utf8');
const fonts = Object.keys(manifest.dependencies).filter((name) => name.startsWith('@fontsource'));

/** The built site carries its licence and notices, and those of its fonts, wherever it is copied. */
function legalTexts(): Plugin {
  return {
    name: 'legal-texts',
    apply: 'build',
    generateBundle() {
      const texts = {
        LICENSE: read('LICENSE'),
        NOTICE: read('NOTICE'),
        'font-licenses.txt': fonts
          .map((name) => `${name}\n\n${read(`node_modules/${name}/LICENSE`)}`)
          .join('\n\n'),
      };
      for (const [fileName, source] of Object.entries(texts)) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}

/** Who has no JavaScript reads why nothing is here, in every language there is. */
function noScriptTexts(): Plugin {
  return {
    name: 'no-script-texts',
    transformIndexHtml: (html) => {
      const texts = LANGUAGES.map((language) => {
        const { app } = JSON.parse(read(`src/i18n/${language}/base.json`)) as {
          app: { noScript: string };
        };
        return `<p lang="${language}" dir="${directionOf(language)}">${app.noScript}</p>`;
      });
      return html.replace('<!-- no-script -->', texts.join(''));
    },
  };
}

/**
 * The built page carries its Content Security Policy itself, so that it holds on hosts that send no headers. Right
 * after the character set, which has to be among the first 1024 bytes.
 */
function pagePolicy(): Plugin {
  const tags = policyTags(chooseBroker(readBroker(process.env[BROKER_VARIABLE])));
  return {
    name: 'page-policy',
    apply: 'build',
    transformIndexHtml: (html) =>
      html.replace('<meta charset="utf-8" />', (charset) => `${charset}\n    ${tags}`),
  };
}

/**
 * Before the first picture the page needs the values of the parameter table, not its words: ranges, sources,
 * species and reasons (nine tenths of its bytes) stay in the repository and in docs/model.md. Workers are also given what
 * a band is drawn from.
 */
function leanParameters(...kept: readonly string[]): Plugin {
  return {
    name: 'lean-parameters',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/src/evidence/parameters.json')) return null;
      const table = JSON.parse(code) as Record<string, Record<string, unknown>>;
      const lean = Object.entries(table).map(([key, entry]) => [
        key,
        Object.fromEntries(Object.entries(entry).filter(([name]) => kept.includes(name))),
      ]);
      return { code: JSON.stringify(Object.fromEntries(lean)), map: null };
    },
  };
}

/**
 * Every material of the scene brings its own shaders, so those of three's own materials, its shadows, environment
 * maps and headset sessions are replaced by what says that there is none (docs/adr/0014).
 */
const LEAN: Readonly<Record<string, string>> = {
  'core/Clock.js': 'frame-clock',
  'renderers/webxr/WebXRManager.js': 'no-session',
  'renderers/webgl/WebGLShadowMap.js': 'no-shadows',
  'extras/PMREMGenerator.js': 'no-environment',
  'renderers/shaders/DFGLUTData.js': 'no-reflection-table',
  'renderers/shaders/ShaderLib.js': 'no-material-shaders',
  'renderers/shaders/UniformsLib.js': 'no-material-shaders',
  'renderers/shaders/ShaderChunk.js': 'shader-chunks',
};

function leanThree(): Plugin {
  return {
    name: 'lean-three',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (source === 'three') return this.resolve('three/src/Three.js', importer);
      if (!source.startsWith('.') || importer?.includes('/node_modules/three/src/') !== true) {
        return null;
      }
      const wanted = posix.join(posix.dirname(importer), source).split('/three/src/')[1] ?? '';
      const stand = LEAN[wanted];
      return stand === undefined
        ? null
        : fileURLToPath(new URL(`src/scene/renderer/lean/${stand}.ts`, import.meta.url));
    },
    /** What three keeps readable in its sources: comments and indents of its shader pieces. */
    transform(code, id) {
      if (!/three\/src\/.*\.glsl\.js$/.test(id)) return null;
      const lean = code
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/[ \t]*\/\/.*$/gm, '')
        .replace(/^\s+/gm, '');
      return { code: lean, map: null };
    },
  };
}

/**
 * uPlot asks for the number format of the browser's language as soon as it is loaded, and throws where a system without
 * a language calls it `C` (WebKitGTK does). Our axes have number formats of their own.
 */
function plotWithoutLanguage(): Plugin {
  const asks = 'new Intl.NumberFormat(domEnv ? nav.language : ';
  return {
    name: 'plot-without-language',
    apply: 'build',
    transform(code, id) {
      if (!id.endsWith('/uPlot.esm.js')) return null;
      if (!code.includes(asks)) this.error('uPlot no longer asks for its language like this');
      return { code: code.replace(asks, 'new Intl.NumberFormat('), map: null };
    },
  };
}

/** Shared by the shell and whatever comes later: always needed first, but for what only files and bands need. */
const SHELL =
  /node_modules\/(react|react-dom|scheduler|zustand|i18next|react-i18next|use-sync-external-store|valibot)\/|src\/(palette|store\/(?!fault-log)[^/]*\.ts|timeline|simulation(?!\/(?:output|uncertainty|parameter-draws|population))|math|contract(?!\/(?:session|cli-output|slides|presenter-messages|heartbeat))|i18n\/(?!figures|typed-number)[^/]*\.ts|i18n\/en\/base|hud\/(Course|announcements|words|use-plan|legend\/(LegendList|outer-))|sharing\/follow\/role)/;

/** The visitor's own interface, and the brain's picture: pieces that later chunks share would else be small files of their own. */
const PAGE =
  /\/package\.json$|src\/(hud\/(single-keys|Disclaimer|meet|Narration|ScaleBar|use-fonts-loaded|legend\/Legend\.|timeline\/)|modes\/stage\/(PictureState|use-insets))/;
const PICTURE =
  /node_modules\/(@react-three\/fiber|its-fine|suspend-react)\/|src\/(evidence\/conduction|atlas\/(spaces|pathways)|scene\/(Scene\.|scene-host|scene-progress|World\.|stage\.|brain\/(activity|BrainWorld|Bundles|Structure|Cortex|DeepStructure|fibre-geometry)\.|models\/|materials\/(fibre|glass|tissue|solid)\.|microcircuit\/inset-place))/;

export default defineConfig({
  // Relative, so that the built site works under any subpath.
  base: './',
  plugins: [
    react(),
    leanThree(),
    plotWithoutLanguage(),
    leanParameters('value'),
    namesElsewhere(NAME_FILES, namesOnly),
    pagePolicy(),
    noScriptTexts(),
    earlyRequests(),
    legalTexts(),
    offlineWorker(),
  ],
  resolve: { dedupe: ['react', 'react-dom', 'three'] },
  worker: { format: 'es', plugins: () => [leanParameters('value', 'range', 'fitted')] },
  server: { host: '127.0.0.1' },
  build: {
    target: 'es2022',
    sourcemap: false,
    // Read by the size gate: which chunks the first picture needs.
    manifest: true,
    license: { fileName: 'third-party-licenses.md' },
    // Everything is its own file: the content security policy has no room for data: scripts and fonts.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 850,
    rolldownOptions: {
      // The lecturer's second window is a page of its own: it needs neither picture nor simulation.
      input: {
        index: 'index.html',
        speaker: 'speaker.html',
        'service-worker': 'src/app/offline/service-worker.ts',
      },
      output: {
        // A service worker keeps what lies below it, under a name that never changes.
        entryFileNames: ({ name }) =>
          name === 'service-worker' ? SERVICE_WORKER : 'assets/[name]-[hash].js',
        // What the entry and later chunks share would else come in twenty small files, each with headers of its own.
        codeSplitting: {
          groups: [
            // Alone and first: it is run before anything else has come.
            {
              name: 'first-look',
              test: /src\/(app\/first-look|scene\/camera\/(pixel-ratio|room-watch|worlds))/,
              priority: 1,
            },
            { name: 'shell', test: SHELL },
            { name: 'three', test: /node_modules\/three\// },
            { name: 'page', test: PAGE },
            { name: 'picture', test: PICTURE },
          ],
        },
      },
    },
  },
});
