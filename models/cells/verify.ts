import { fileURLToPath } from 'node:url';
import { CELLS_BUDGET } from './budget';
import { cellFaults, readCells, verdicts } from './verify-cells';

const folder = fileURLToPath(new URL('../../public/models/cells/', import.meta.url));
const outputs = readCells(folder);

for (const { cell, quantity, unit, measured, range, holds } of verdicts(outputs)) {
  const mark = holds ? 'holds ' : 'FAULT ';
  const value = `${measured.toFixed(measured < 10 ? 2 : 0)}${unit === '1' ? '' : ` ${unit}`}`;
  console.log(
    `${mark} ${cell.padEnd(18)} ${quantity.padEnd(46)} ${value.padStart(9)}  in ${range.map((n) => Number(n.toFixed(1))).join(' to ')}`,
  );
}
console.log(`neurons: ${outputs.gzipBytes} of ${CELLS_BUDGET} bytes gzip`);

const faults = cellFaults(outputs);
for (const fault of faults) console.error(`FAULT ${fault}`);
console.log(faults.length === 0 ? 'all checks hold' : `${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
