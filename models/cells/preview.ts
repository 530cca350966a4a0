import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CELLS } from './cells';
import { withTables } from './document';
import { contactSheet, plate } from './draw/plates';
import { readCells, verdicts } from './verify-cells';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const outputs = readCells(here('../../public/models/cells/'));
const { trees } = outputs;
const folder = here('../../docs/cells/');

mkdirSync(folder, { recursive: true });
const write = (name: string, svg: string) => {
  writeFileSync(folder + name, svg);
  console.log(`${name.padEnd(26)} ${svg.length} bytes`);
};
write('contact-sheet.svg', contactSheet(CELLS, trees));
for (const cell of CELLS) write(`${cell.id}.svg`, plate(cell, trees.get(cell.id)!));

const document = here('../../docs/cells.md');
writeFileSync(document, withTables(readFileSync(document, 'utf8'), verdicts(outputs)));
