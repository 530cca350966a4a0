import { LEGEND } from './colours';

export interface Shot {
  readonly title: string;
  readonly png: Uint8Array;
}

const PLANES = [
  'Sagittal',
  'Coronal',
  'Axial',
  'Hippocampus, left, coronal',
  'Hippocampus, right, coronal',
];

/** One file to open in a browser: every section with its outlines, and a key to the colours. */
export function reviewPage(shots: ReadonlyMap<string, readonly Shot[]>): string {
  const key = LEGEND.map(
    ([name, colour]) => `<span><i style="background:rgb(${colour.join()})"></i>${name}</span>`,
  ).join(' ');
  const sections = PLANES.filter((plane) => shots.has(plane)).map((plane) => {
    const figures = shots
      .get(plane)!
      .map(
        ({ title, png }) =>
          `<figure><img alt="${title}" src="data:image/png;base64,${Buffer.from(png).toString('base64')}"><figcaption>${title}</figcaption></figure>`,
      );
    return `<h2>${plane}</h2><div>${figures.join('\n')}</div>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Outlines on the scan</title>
<style>body{background:#111;color:#ddd;font:14px sans-serif;margin:1.5rem}div{display:flex;flex-wrap:wrap;gap:.5rem}figure{margin:0}
img{display:block;max-width:100%}span{margin-right:1rem;white-space:nowrap}i{display:inline-block;width:1em;height:1em;margin-right:.3em}</style>
<h1>Every structure on the scan it was made from</h1>
<p>Colin27 T1, MNI space; left is left. Outlines are those of the packed files. Dots: fibres within 1 mm of the plane; squares: markers within 2 mm.</p>
<p>${key}</p>${sections.join('\n')}</html>\n`;
}
