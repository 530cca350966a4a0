import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import * as v from 'valibot';
import { afterAll, describe, expect, it } from 'vitest';
import { SiteFiles } from '../../src/cli/server/site-files';
import { readBroker } from '../../src/cli/server/broker-origin';
import { decodeCustom } from '../../src/contract/custom-codec';
import { parseDeepLink, writeDeepLink } from '../../src/contract/deep-link';
import { readOrigin } from '../../src/contract/link-embed';
import { patientSchema } from '../../src/contract/patient';
import { protocolSchema } from '../../src/contract/protocol';
import { safeText } from '../../src/contract/safe-text';
import { parseSession } from '../../src/contract/session';
import { limitBreach, parseUntrustedJson } from '../../src/contract/untrusted';
import { createProgress } from '../../src/tours/progress';
import { hostileQueries, patients, protocols } from '../sharing/arbitraries';
import { almost, almostText, hostileJson, hostileMessage, hostileText } from './hostile';
import { survives } from './survives';

const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const LIMITS = { characters: 8000, values: 2000, depth: 4 };
const SESSION = {
  format: 'synaptarium-session',
  version: 2,
  protocol: 'iv-0.5',
  patient: { age: 30 },
  hidden: ['hippocampus-left'],
  cut: { axis: 'x', mm: 1 },
  tau: 3,
};
const queries = fc.oneof(
  hostileQueries,
  fc
    .array(
      fc.tuple(
        fc.constantFrom('t', 'protocol', 'origin', 'structure', 'step', 'lang'),
        hostileText,
      ),
      { maxLength: 6 },
    )
    .map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`),
);

/** Nothing was added to what every object inherits. */
const unpolluted = () => expect(Object.keys(Object.prototype)).toEqual([]);

describe('links', () => {
  it('any query string is read, and what is read can be written and read again', () =>
    survives(
      'links',
      queries,
      (search) => parseDeepLink(search),
      (output) => {
        const { values, dropped } = output as ReturnType<typeof parseDeepLink>;
        for (const { parameter, value } of dropped) {
          expect(parameter + value).not.toMatch(UNSAFE);
          expect(parameter.length + value.length).toBeLessThan(200);
        }
        const { embed: _embed, origin: _origin, ...shared } = values;
        const written = writeDeepLink(shared);
        if ('search' in written) expect(parseDeepLink(written.search).dropped).toEqual([]);
        unpolluted();
      },
    ));

  it('protocols and patients written out in a link', () =>
    survives(
      'written-out choices',
      almostText(fc.oneof(protocols, patients)).map(
        (json) => `~${Buffer.from(json).toString('base64url')}`,
      ),
      (text) => [decodeCustom(text, protocolSchema), decodeCustom(text, patientSchema)],
      unpolluted,
    ));

  it('origins', () =>
    survives(
      'origins',
      fc.oneof(
        hostileText,
        hostileText.map((text) => `https://${text}`),
        fc
          .array(fc.constantFrom('0', '1', '255', '256', '0x1', '01', 'a', 'example'), {
            minLength: 1,
            maxLength: 5,
          })
          .map((labels) => `https://${labels.join('.')}`),
      ),
      (text) => readOrigin(text),
      (output, text) => {
        const { value } = output as { value?: string };
        // There are several ways to write an address in brackets, and no table of hosts in other scripts here.
        if (value === undefined || /\[|xn--/.test(value)) return;
        expect(new URL(text).origin).toBe(text);
      },
    ));
});

describe('files', () => {
  it('sessions', () =>
    survives(
      'session files',
      almostText(fc.constant(SESSION)),
      (text) => parseSession(text),
      (output) => {
        expect(Object.keys(output as object)).toEqual(
          'session' in (output as object) ? ['session'] : ['problem'],
        );
        unpolluted();
      },
    ));

  it('protocols and patients', () =>
    survives(
      'protocol and patient files',
      almostText(fc.oneof(protocols, patients)),
      (text) => {
        const json = parseUntrustedJson(text, LIMITS);
        if ('breach' in json) return json;
        return [v.safeParse(protocolSchema, json.value), v.safeParse(patientSchema, json.value)];
      },
      unpolluted,
    ));

  it('a protocol that is taken is within every limit', () =>
    survives(
      'taken protocols',
      almost(protocols),
      (value) => v.safeParse(protocolSchema, value),
      (output) => {
        const result = output as v.SafeParseResult<typeof protocolSchema>;
        if (!result.success) return;
        expect(result.output.name.length).toBeLessThanOrEqual(120);
        for (const dose of result.output.doses) {
          expect(Number.isFinite(dose.hours) && Number.isFinite(dose.amount)).toBe(true);
          expect(dose.count ?? 1).toBeLessThanOrEqual(1000);
        }
      },
    ));
});

describe('messages and storage', () => {
  it('anything another window may post is found to be data within limits or not', () =>
    survives(
      'limits of messages',
      hostileMessage,
      (message) => limitBreach(message, LIMITS),
      (output, message) => {
        if (output === undefined && message !== undefined) {
          expect(JSON.stringify(message).length).toBeLessThan(100_000);
        }
      },
    ));

  it('what storage holds', () =>
    survives(
      'progress in storage',
      almostText(
        fc.constant({
          version: 1,
          invited: true,
          tours: { repair: { stop: 'end', answered: ['q'], finished: false } },
        }),
      ),
      (kept) => {
        const storage = { getItem: () => kept, setItem: () => undefined };
        const progress = createProgress(() => storage);
        progress.reach('repair', 'end');
        progress.answer('repair', 'q');
        return progress.read();
      },
      (output) => {
        expect(JSON.stringify(output).length).toBeLessThan(60_000);
        unpolluted();
      },
    ));

  it('text that is quoted on the screen', () =>
    survives(
      'quoted text',
      hostileText,
      (text) => safeText(text),
      (output) => {
        expect(output).not.toMatch(UNSAFE);
        expect([...(output as string)].length).toBeLessThanOrEqual(40);
      },
    ));
});

describe('the local server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-site-'));
  mkdirSync(join(folder, 'site'));
  writeFileSync(join(folder, 'site', 'index.html'), 'page');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  const files = new SiteFiles(join(folder, 'site'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const steps = fc.constantFrom('..', '.', '/', '\\', '%2e', 'secret.txt', 'index.html', '\0', 'x');
  it('gives nothing from outside its folder', () =>
    survives(
      'paths',
      fc.oneof(
        hostileText,
        fc.array(steps, { maxLength: 8 }).map((parts) => parts.join('/')),
      ),
      async (path) => {
        const found = await files.find(path);
        return found === undefined ? '' : (await found.body('identity')).bytes.toString();
      },
      (output) => expect(['', 'page']).toContain(output),
    ));

  it('takes one origin for a broker or refuses in words', () =>
    survives(
      'brokers',
      fc.oneof(
        hostileText,
        hostileText.map((text) => `wss://${text}`),
      ),
      (text) => {
        try {
          return readBroker(text);
        } catch (problem) {
          expect(String(problem)).toContain('SYNAPTARIUM_BROKER must be one origin');
          return undefined;
        }
      },
      (output) => {
        if (output !== undefined) expect(output).toMatch(/^wss?:\/\/[a-z0-9.:[\]-]+$/);
      },
    ));
});

it('hostile JSON is JSON', () =>
  survives('generator', hostileJson, (value) => JSON.parse(JSON.stringify(value)) as unknown));
