import { toCsv } from '../simulation/output/csv';
import { HELP } from './simulation/help';
import { listAsJson, listAsText } from './simulation/listing';
import { Messages } from './simulation/messages';
import { readOptions } from './simulation/options';
import { readPatient, readProtocol } from './simulation/read-input';
import { compute } from './simulation/result';
import { UsageError } from './simulation/usage-error';

const USAGE_STATUS = 2;
/** What shells expect of a command that Ctrl+C ended. */
const INTERRUPTED_STATUS = 130;

const messages = new Messages(process.stderr);
const interruption = new AbortController();

async function output(words: readonly string[]): Promise<string> {
  const options = readOptions(words);
  if (options.help) return HELP;
  if (options.list) return options.format === 'json' ? listAsJson() : listAsText();
  const protocol = readProtocol(options.protocol ?? '');
  const patient = readPatient(options.patient);
  const n = options.population ?? 1;
  // One patient takes a second and ends as any program does; a population has threads to send home.
  if (n > 1) process.once('SIGINT', () => interruption.abort());
  const result = await compute({ protocol, patient }, options, {
    signal: interruption.signal,
    onProgress: (done) => messages.progress(done, n),
    onLost: (left, { message }) =>
      messages.say(
        left > 0
          ? `A worker thread is gone (${message}); ${left} left, the result stays the same`
          : `No worker threads (${message}); going on without them, the result stays the same`,
      ),
  });
  return options.format === 'csv' ? toCsv(result) : `${JSON.stringify(result)}\n`;
}

// Whoever reads may have seen enough, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  const text = await output(process.argv.slice(2));
  messages.endProgress();
  process.stdout.write(text);
} catch (error) {
  messages.endProgress();
  if (interruption.signal.aborted) {
    messages.say('Interrupted');
    process.exitCode = INTERRUPTED_STATUS;
  } else if (error instanceof UsageError) {
    messages.say(error.message);
    process.exitCode = USAGE_STATUS;
  } else throw error;
}
