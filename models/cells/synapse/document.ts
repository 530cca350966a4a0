import { SYNAPSE_SIZES, type SynapseSize } from '../../../src/evidence/synapse';

const UNITS: Readonly<Record<SynapseSize['unit'], string>> = {
  nm: ' nm',
  um2: ' µm²',
  um3: ' µm³',
  '%': ' %',
  '1': '',
  '1/um2': ' /µm²',
};
const grouped = (value: number): string => value.toLocaleString('en-US');

const row = ({
  part,
  quantity,
  value,
  unit,
  range,
  species,
  provenance,
  citation,
  doi,
  note,
}: SynapseSize) =>
  `| ${[
    part,
    quantity,
    `${grouped(value)}${UNITS[unit]}`,
    `${grouped(range[0])} to ${grouped(range[1])}`,
    species,
    provenance,
    doi ? `${citation}, doi:${doi}` : citation,
    note,
  ].join(' | ')} |`;

/** The table of sizes as it stands in docs/synapse.md. */
export const sizesTable = (): string =>
  [
    '| part | quantity | drawn | held within | species | read | source | note |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...SYNAPSE_SIZES.map(row),
  ].join('\n');
