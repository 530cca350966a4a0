import { describe, expect, it } from 'vitest';
import { KIOSK_NAMES, parseKioskLaunch } from '../../src/contract/kiosk';
import { LINK_PARAMETERS } from '../../src/contract/link-parameters';
import { isOpen, parseOpeningHours } from '../../src/contract/opening-hours';

const reasons = (search: string): string[] =>
  parseKioskLaunch(search).dropped.map(({ parameter, reason }) => `${parameter}: ${reason}`);

describe('the launch link of an exhibit', () => {
  it('reads every parameter', () => {
    const code = 'a'.repeat(64);
    const { launch, dropped } = parseKioskLaunch(
      `?mode=kiosk&idle=60&extend=30&screen=398x708.5&languages=de,en&story=spine-birth&hours=10:00-18:00` +
        `&museum=Haus%20der%20Natur&logo=kiosk/logo.svg&reading=simple&operator=${code.toUpperCase()}&phone=https://example.org/brain/`,
    );
    expect(dropped).toEqual([]);
    expect(launch).toMatchObject({
      idle: 60,
      extend: 30,
      screen: { width: 398, height: 708.5 },
      languages: ['de', 'en'],
      story: 'spine-birth',
      museum: 'Haus der Natur',
      logo: 'kiosk/logo.svg',
      reading: 'simple',
      operator: code,
      phone: 'https://example.org/brain/',
    });
    expect(launch.hours).toHaveLength(7);
  });

  it.each([
    ['idle=5', 'idle: out-of-range'],
    ['idle=90.5', 'idle: unreadable'],
    ['extend=19', 'extend: out-of-range'],
    ['screen=398', 'screen: unreadable'],
    ['screen=10x10', 'screen: out-of-range'],
    ['languages=en,xx', 'languages: unknown-choice'],
    ['languages=en,en', 'languages: unknown-choice'],
    ['story=none', 'story: unknown-choice'],
    ['hours=25:00-26:00', 'hours: unreadable'],
    ['museum=', 'museum: unreadable'],
    ['museum=a%E2%80%AEb', 'museum: unreadable'],
    ['logo=https://elsewhere.example/a.svg', 'logo: unreadable'],
    ['logo=//elsewhere.example/a.svg', 'logo: unreadable'],
    ['logo=../a.svg', 'logo: unreadable'],
    ['logo=a.html', 'logo: unreadable'],
    ['reading=hard', 'reading: unknown-choice'],
    ['operator=1234', 'operator: unreadable'],
    ['phone=javascript:alert(1)', 'phone: unreadable'],
    ['phone=https://me@host.example/', 'phone: unreadable'],
    ['phone=https://host.example/?x=1', 'phone: unreadable'],
    ['idle=60&idle=70', 'idle: repeated'],
  ])('leaves out %s, and says so', (pair, said) => {
    const { launch } = parseKioskLaunch(`?${pair}`);
    const name = pair.slice(0, pair.indexOf('=')) as keyof typeof launch;
    expect(reasons(`?${pair}`)).toEqual([said]);
    if (!said.endsWith('repeated')) expect(launch[name]).toEqual(parseKioskLaunch('').launch[name]);
  });

  it('names every word that it does not know, but not those of a view', () => {
    expect(reasons('?mode=kiosk&t=1d&idel=60&__proto__=1')).toEqual([
      'idel: unknown-parameter',
      '__proto__: unknown-parameter',
    ]);
  });

  it('never quotes what may be the hash of a code', () => {
    expect(parseKioskLaunch('?operator=1234').dropped[0]?.value).toBe('');
  });

  it('shares no name with the parameters of a view', () => {
    for (const name of KIOSK_NAMES) expect(Object.keys(LINK_PARAMETERS)).not.toContain(name);
  });
});

describe('opening hours', () => {
  const open = (text: string, day: number, clock: string): boolean => {
    const [hour = 0, minute = 0] = clock.split(':').map(Number);
    return isOpen(parseOpeningHours(text) ?? [], day, hour * 60 + minute);
  };

  it('hold every day, or on the days that are named', () => {
    expect(open('10:00-18:00', 0, '10:00')).toBe(true);
    expect(open('10:00-18:00', 6, '18:00')).toBe(false);
    expect(open('mo-fr 9:00-17:00; sa,su 11:00-16:00', 3, '09:30')).toBe(true);
    expect(open('mo-fr 9:00-17:00; sa,su 11:00-16:00', 6, '09:30')).toBe(false);
    expect(open('tu-su 9:00-17:00', 1, '12:00')).toBe(false);
    expect(open('fr-mo 9:00-17:00', 0, '12:00')).toBe(true);
  });

  it('may pass midnight, also that of Saturday', () => {
    expect(open('sa 20:00-02:00', 6, '23:59')).toBe(true);
    expect(open('sa 20:00-02:00', 0, '01:59')).toBe(true);
    expect(open('sa 20:00-02:00', 0, '02:00')).toBe(false);
    expect(open('00:00-24:00', 2, '12:00')).toBe(true);
  });

  it.each([
    '',
    'always',
    '10-18',
    '10:00-10:00',
    'xx 10:00-18:00',
    'mo 10:00-18:00 off',
    '10:60-12:00',
  ])('are not read from %j', (text) => expect(parseOpeningHours(text)).toBeUndefined());
});
