import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase64Url, encodeBase64Url } from '../../src/contract/base64url';
import { parseDeepLink, writeDeepLink } from '../../src/contract/deep-link';
import { presetPatient, presetProtocol } from '../../src/contract/presets';
import { deepLinks, hostileQueries } from '../sharing/arbitraries';

const reasons = (search: string) =>
  parseDeepLink(search).dropped.map(({ parameter, reason }) => `${parameter}: ${reason}`);

describe('reading a link', () => {
  it('reads every public parameter', () => {
    const { values, dropped } = parseDeepLink(
      '?t=40min&scale=dendrite&protocol=ssri&patient=ptsd&mode=explore&lang=en&theme=light' +
        '&tau=2.5&motion=reduced&select=bdnf&panel=chart&seed=7&rate=0.5&mechanism=habenula,disinhibition',
    );
    expect(dropped).toEqual([]);
    expect(values).toEqual({
      t: 40 / 60,
      scale: 'dendrite',
      protocol: 'ssri',
      patient: 'ptsd',
      mode: 'explore',
      lang: 'en',
      theme: 'light',
      tau: 2.5,
      motion: 'reduced',
      select: 'bdnf',
      panel: 'chart',
      seed: 7,
      rate: 0.5,
      mechanism: ['disinhibition', 'habenula'],
    });
  });

  it('drops what makes no sense and says why', () => {
    expect(reasons('?t=soon')).toEqual(['t: unreadable']);
    expect(reasons('?t=')).toEqual(['t: unreadable']);
    expect(reasons('?t')).toEqual(['t: unreadable']);
    expect(reasons('?t=%E0%A4%A')).toEqual(['t: unreadable']);
    expect(reasons('?t=99999d')).toEqual(['t: out-of-range']);
    expect(reasons('?t=-8d')).toEqual(['t: out-of-range']);
    expect(reasons('?scale=galaxy')).toEqual(['scale: unknown-choice']);
    expect(reasons('?protocol=constructor')).toEqual(['protocol: unknown-choice']);
    expect(reasons('?seed=1.5&tau=-1&rate=3')).toEqual([
      'seed: unreadable',
      'tau: out-of-range',
      'rate: unknown-choice',
    ]);
  });

  it('keeps the first of a repeated parameter', () => {
    expect(parseDeepLink('?t=1h&t=2h').values.t).toBe(1);
    expect(reasons('?t=1h&t=2h')).toEqual(['t: repeated']);
  });

  it('tells what is meaningful but not there yet from what is nonsense', () => {
    expect(reasons('?lang=tlh')).toEqual(['lang: not-available-yet']);
    expect(reasons('?compare=%00&tour=../x')).toEqual(['compare: unreadable', 'tour: unreadable']);
  });

  it('reads a tour and its step, by number or name, and drops what is none', () => {
    expect(parseDeepLink('?tour=spine-birth&step=3').values).toEqual({
      tour: 'spine-birth',
      step: '3',
    });
    expect(parseDeepLink('?tour=spine-birth&step=births').values.step).toBe('births');
    expect(reasons('?tour=first-minute&step=a/b')).toEqual([
      'tour: unknown-choice',
      'step: unreadable',
    ]);
  });

  it('reads what sources and glossary are open at, and drops what can be no id', () => {
    expect(parseDeepLink('?panel=papers&paper=zarate-2006').values.paper).toBe('zarate-2006');
    expect(parseDeepLink('?panel=glossary&term=nmda-receptor').values.term).toBe('nmda-receptor');
    expect(reasons('?paper=../x&term=<b>')).toEqual(['paper: unreadable', 'term: unreadable']);
    expect(reasons(`?paper=${'a'.repeat(81)}`)).toEqual(['paper: unreadable']);
  });

  it('reads what the chart shows, and drops what no chart can', () => {
    const chart = (text: string) => parseDeepLink(`?chart=${text}`).values.chart;
    expect(chart('table,receptor,-2..26,no-band')).toEqual({
      ...{ shape: 'table', choice: 'receptor', window: { from: -2, to: 26 }, band: false },
    });
    expect(chart('no-band,causes')).toEqual({
      ...{ shape: 'causes', choice: 'overview', window: null, band: false },
    });
    expect(reasons('?chart=pie')).toEqual(['chart: unknown-choice']);
    expect(reasons('?chart=table,causes')).toEqual(['chart: repeated']);
    expect(reasons('?chart=26..-2')).toEqual(['chart: out-of-range']);
    expect(reasons('?chart=-2..9e9')).toEqual(['chart: unreadable']);
    expect(reasons('?chart=-2..26..30')).toEqual(['chart: unreadable']);
    expect(reasons('?chart=-2..999999')).toEqual(['chart: out-of-range']);
    expect(reasons('?chart=<b>')).toEqual(['chart: unreadable']);
    expect(reasons('?chart=')).toEqual(['chart: unreadable']);
  });

  it('reads how the picture is turned, and drops what no hand could do', () => {
    const stand = (text: string) => parseDeepLink(`?camera=${text}`).values.camera;
    expect(stand('35,-10')).toEqual({ turn: 35, tilt: -10, zoom: 0 });
    expect(stand('-179.9,0,0.25')).toEqual({ turn: -179.9, tilt: 0, zoom: 0.25 });
    expect(reasons('?camera=35')).toEqual(['camera: unreadable']);
    expect(reasons('?camera=1,2,0,4')).toEqual(['camera: unreadable']);
    expect(reasons('?camera=east,up')).toEqual(['camera: unreadable']);
    expect(reasons('?camera=181,0')).toEqual(['camera: out-of-range']);
    expect(reasons('?camera=0,0,1.5')).toEqual(['camera: out-of-range']);
  });

  it('reads further courses, each by itself, and drops what is none', () => {
    expect(
      parseDeepLink('?compare=ssri&compare3=placebo&comparePatient4=ptsd&beside=3&names=A%7C%7CB')
        .values,
    ).toEqual({
      compare: 'ssri',
      compare3: 'placebo',
      comparePatient4: 'ptsd',
      beside: 3,
      names: ['A', '', 'B'],
    });
    expect(reasons('?compare3=tea&comparePatient4=%00&compare5=ssri')).toEqual([
      'compare3: unknown-choice',
      'comparePatient4: unreadable',
      'compare5: unknown-parameter',
    ]);
    expect(reasons('?beside=1&names=a%7Cb%7Cc%7Cd%7Ce')).toEqual([
      'beside: out-of-range',
      'names: out-of-range',
    ]);
    expect(reasons('?beside=two&names=%E2%80%AE')).toEqual([
      'beside: unreadable',
      'names: unreadable',
    ]);
  });

  it('passes over foreign parameters and remarks on misspelt ones', () => {
    expect(reasons('?utm_source=x&fbclid=1&id=4&code=9&__proto__=1&constructor=2')).toEqual([]);
    expect(reasons('?protcol=ssri&Scale=brain&tehme=dark')).toEqual([
      'protcol: unknown-parameter',
      'Scale: unknown-parameter',
      'tehme: unknown-parameter',
    ]);
  });

  it('accepts exact origins only', () => {
    const { values, dropped } = parseDeepLink(
      '?embed=1&origin=https://a.example&origin=http%3A%2F%2F127.0.0.1%3A8080&origin=http://[::1]:3',
    );
    expect(dropped).toEqual([]);
    expect(values.origin).toEqual(['https://a.example', 'http://127.0.0.1:8080', 'http://[::1]:3']);
    for (const bad of [
      '*',
      'null',
      'https://a.example/',
      'https://A.example',
      'https://*.example',
      'https://a.example:443',
      'https://u@a.example',
      'javascript:alert(1)',
      'https://a.example.',
    ]) {
      expect(parseDeepLink(`?origin=${encodeURIComponent(bad)}`).values.origin).toBeUndefined();
    }
  });

  it('names the wrong field of a written-out protocol', () => {
    const wrong = {
      name: 'x',
      doses: [{ hours: 0, drug: 'ketamine', route: 'iv', amount: -1, unit: 'mg' }],
    };
    const search = `?protocol=~${encodeBase64Url(JSON.stringify(wrong))}`;
    expect(parseDeepLink(search).dropped).toMatchObject([
      { parameter: 'protocol', reason: 'invalid-field', field: 'doses[0].amount' },
    ]);
  });

  it('shortens what it quotes and makes it safe to show', () => {
    const [notice] = parseDeepLink(
      `?t=${encodeURIComponent('\u202e\u0000<b>'.repeat(50))}`,
    ).dropped;
    expect([...(notice?.value ?? '')]).toHaveLength(40);
    expect(notice?.value).not.toMatch(/[\u202e\u0000]/);
  });

  it('reads a long link as far as 8,000 characters', () => {
    const { values, dropped } = parseDeepLink(
      `?t=2h&utm=${'x'.repeat(5000)}&foo=${'y'.repeat(5000)}&theme=light`,
    );
    expect(values).toEqual({ t: 2 });
    expect(dropped.map((one) => one.reason)).toEqual(['link-too-long']);
  });
});

describe('writing a link', () => {
  it('keeps only what differs from what holds anyway', () => {
    expect(writeDeepLink({ t: -24, scale: 'brain', protocol: 'iv-0.5', theme: 'dark' })).toEqual({
      search: '',
    });
    expect(writeDeepLink({ t: 40 / 60, scale: 'dendrite', mechanism: ['disinhibition'] })).toEqual({
      search: '?t=40min&scale=dendrite',
    });
    expect(writeDeepLink({ tau: 0 })).toEqual({ search: '?tau=0' });
    expect(writeDeepLink({ mechanism: [] })).toEqual({ search: '?mechanism=none' });
  });

  it('carries written-out protocols and patients, in any script', () => {
    const protocol = {
      ...presetProtocol('iv-0.5'),
      name: 'Kétamine 氯胺酮 \u{1f9e0}',
      addOns: ['rapamycin' as const],
    };
    const patient = { ...presetPatient('ptsd'), weightKg: 61.5 };
    const written = writeDeepLink({ protocol, patient });
    expect(written).toHaveProperty('search');
    const { values, dropped } = parseDeepLink('search' in written ? written.search : '');
    expect(dropped).toEqual([]);
    expect(values).toEqual({ protocol, patient });
  });

  it('refuses to write more than 2,000 characters', () => {
    const protocol = { ...presetProtocol('esketamine-84-course'), name: 'x'.repeat(120) };
    const long = { ...protocol, doses: [...protocol.doses, ...protocol.doses] };
    expect(writeDeepLink({ protocol: long })).toEqual({ tooLong: true });
    expect(writeDeepLink({ t: 1 }, 1996)).toEqual({ tooLong: true });
  });
});

describe('properties', () => {
  it('reads back what it writes', () => {
    fc.assert(
      fc.property(deepLinks, (link) => {
        const written = writeDeepLink(link);
        if ('tooLong' in written) return;
        expect(written.search.length).toBeLessThanOrEqual(2000);
        const { values, dropped } = parseDeepLink(written.search);
        expect(dropped).toEqual([]);
        expect(writeDeepLink(values)).toEqual(written);
        for (const [name, value] of Object.entries(values)) {
          expect(value).toEqual(link[name as keyof typeof link]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('never throws, whatever the link', () => {
    fc.assert(
      fc.property(hostileQueries, (search) => {
        const { dropped } = parseDeepLink(search);
        for (const { parameter, value } of dropped) {
          expect([...parameter].length).toBeLessThanOrEqual(40);
          expect([...value].length).toBeLessThanOrEqual(40);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('encodes any text and refuses any nonsense', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(encodeBase64Url(text)).toBe(Buffer.from(text).toString('base64url'));
        expect(decodeBase64Url(encodeBase64Url(text))).toBe(text);
      }),
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void decodeBase64Url(text)));
  });
});
