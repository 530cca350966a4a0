import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { zip } from '../../src/cli/release/zip';

const python = (): boolean => {
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

it('is the same for the same files', () => {
  const entries = [{ path: 'a.txt', content: Buffer.from('a'.repeat(999)) }];
  expect(zip(entries).equals(zip(entries))).toBe(true);
  expect(zip(entries).length).toBeLessThan(300);
});

it.runIf(python())('opens in another program, with names, contents and rights', () => {
  const folder = mkdtempSync(`${tmpdir()}/synaptarium-`);
  const noise = Buffer.from(Array.from({ length: 2000 }, (_, i) => (i * i * 31) % 251));
  const entries = [
    { path: 'site/index.html', content: Buffer.from('<p>'.repeat(500)) },
    { path: 'site/Grüße.bin', content: noise },
    { path: 'site/empty', content: Buffer.alloc(0) },
    { path: 'kiosk/run.sh', content: Buffer.from('#!/bin/sh\n'), executable: true },
  ];
  writeFileSync(`${folder}/x.zip`, zip(entries));
  const script =
    'import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; z.extractall(sys.argv[2]); print(oct(z.getinfo("kiosk/run.sh").external_attr>>16))';
  const said = execFileSync('python3', ['-c', script, `${folder}/x.zip`, folder], {
    encoding: 'utf8',
  });
  expect(said.trim()).toBe('0o100755');
  for (const { path, content } of entries)
    expect(readFileSync(`${folder}/${path}`).equals(content), path).toBe(true);
  expect(statSync(`${folder}/site/empty`).size).toBe(0);
  rmSync(folder, { recursive: true });
});
