import { securityHeaders } from './security-headers';

/** Names of the files in assets: the build puts a hash of the content into each, so they never change under it. */
const HASHED = '-[A-Za-z0-9_-]{8}\\.[a-z0-9]+$';
const FOREVER = 'public, max-age=31536000, immutable';
const ASK_AGAIN = 'no-cache';
const NOTE =
  'Written by `npm run hosting` from src/cli/server/security-headers.ts: change it there.';

type Headers = readonly (readonly [name: string, value: string])[];

const lines = (headers: Headers, line: (name: string, value: string) => string): string =>
  headers.map(([name, value]) => line(name, value)).join('\n');

function nginx(headers: Headers): string {
  return `# ${NOTE}
# nginx: put the map into http { } and the rest into server { }. A location of yours with an add_header of its own
# forgets all of these: include them there too.
map $uri $synaptarium_cache {
    default "${ASK_AGAIN}";
    "~/assets/" "${FOREVER}";
}

${lines(headers, (name, value) => `add_header ${name} "${value}" always;`)}
add_header Cache-Control $synaptarium_cache always;
gzip on;
gzip_types text/css text/javascript application/javascript application/json image/svg+xml model/gltf-binary;
location ~ \\.glb$ {
    types { model/gltf-binary glb; }
}
`;
}

function apache(headers: Headers): string {
  return `# ${NOTE}
# Apache 2.4: as .htaccess in the folder of the site, or inside <Directory>. Needs mod_headers.
${lines(headers, (name, value) => `Header always set ${name} "${value}"`)}
Header always set Cache-Control "${ASK_AGAIN}"
<FilesMatch "${HASHED}">
    Header always set Cache-Control "${FOREVER}"
</FilesMatch>
AddType model/gltf-binary .glb
`;
}

function caddy(headers: Headers): string {
  return `# ${NOTE}
# Caddy 2: inside the block of your site, beside its root and file_server.
header {
${lines(headers, (name, value) => `    ${name} "${value}"`)}
    Cache-Control "${ASK_AGAIN}"
}
@hashed path /assets/* */assets/*
header @hashed Cache-Control "${FOREVER}"
encode gzip
`;
}

function underscoreHeaders(headers: Headers): string {
  return `# ${NOTE}
# Netlify, Cloudflare Pages and the like: as _headers in the published folder.
/*
${lines(headers, (name, value) => `  ${name}: ${value}`)}
/index.html
  Cache-Control: ${ASK_AGAIN}
/assets/*
  Cache-Control: ${FOREVER}
`;
}

/** Ready settings of common hosts, by file name; all say the same as the app's own server. */
export function hostingFiles(): Readonly<Record<string, string>> {
  const headers = Object.entries(securityHeaders());
  return {
    'nginx.conf': nginx(headers),
    'apache.htaccess': apache(headers),
    Caddyfile: caddy(headers),
    _headers: underscoreHeaders(headers),
  };
}
