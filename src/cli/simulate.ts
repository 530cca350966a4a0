import { toCsv } from './simulation/csv';
import { listAsJson, listAsText } from './simulation/listing';
import { readOptions } from './simulation/options';
import { readPatient, readProtocol } from './simulation/read-input';
import { compute } from './simulation/result';
import { UsageError } from './simulation/usage-error';

function output(words: readonly string[]): string {
  const options = readOptions(words);
  if (options.list) return options.format === 'json' ? listAsJson() : listAsText();
  const protocol = readProtocol(options.protocol ?? '');
  const patient = readPatient(options.patient);
  const result = compute({ protocol, patient }, options);
  return options.format === 'csv' ? toCsv(result) : `${JSON.stringify(result)}\n`;
}

try {
  process.stdout.write(output(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
