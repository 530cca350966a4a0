import { expect, it } from 'vitest';
import { shippedPackages, unacceptable } from './shipped-packages';

const licensed = (...licences: string[]) =>
  licences.map((licence, i) => ({ name: `package-${i} 1.0.0`, licence }));

it('takes permissive licences, and a choice that holds one', () => {
  expect(unacceptable(licensed('MIT', '(MIT OR GPL-3.0)', 'MIT AND ISC', 'OFL-1.1'))).toEqual([]);
});

it.each(['GPL-3.0', 'MIT AND GPL-3.0', 'SEE LICENSE IN x', 'no licence named', 'MPL-2.0', ''])(
  'refuses %s',
  (licence) => {
    expect(unacceptable(licensed(licence))).toHaveLength(1);
  },
);

it('looks at what is installed for production only', () => {
  const lock = {
    packages: {
      '': {},
      'node_modules/a': {},
      'node_modules/tool': { dev: true },
      'node_modules/other-system': { optional: true },
    },
  };
  const read = (path: string): string => {
    if (path.endsWith('other-system')) throw new Error('not installed');
    return JSON.stringify({ name: 'a', version: '1.2.3', license: 'MIT' });
  };
  expect(shippedPackages(JSON.stringify(lock), read)).toEqual([
    { name: 'a 1.2.3', licence: 'MIT' },
  ]);
});
