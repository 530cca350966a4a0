import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from './checksum';

/** Debian package that carries the Colin27 average (Holmes et al. 1998). Pinned by content, not by version. */
export const PACKAGE_NAME = 'mricron-data';
export const PACKAGE_SHA256 = 'd40aa0ed66cf89bf6cafa049ad3884703c9d975c2ee2737525b7196528df9d6f';
const IMAGE_IN_PACKAGE = 'usr/share/mricron/templates/ch2better.nii.gz';

/** Path of the 0.5 mm Colin27 T1, downloading and unpacking the package into `cache` when it is not there yet. */
export function fetchColin27(cache: string): string {
  const image = join(cache, 'package', IMAGE_IN_PACKAGE);
  if (existsSync(image)) return image;
  mkdirSync(cache, { recursive: true });
  const isPackage = (name: string) => name.startsWith(`${PACKAGE_NAME}_`) && name.endsWith('.deb');
  if (!readdirSync(cache).some(isPackage)) {
    execFileSync('apt-get', ['download', PACKAGE_NAME], {
      cwd: cache,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  const archive = readdirSync(cache).find(isPackage);
  if (archive === undefined)
    throw new Error(`apt-get left no ${PACKAGE_NAME} package in the cache`);
  const found = sha256(readFileSync(join(cache, archive)));
  if (found !== PACKAGE_SHA256)
    throw new Error(`${archive}: sha256 ${found}, expected ${PACKAGE_SHA256}`);
  execFileSync('dpkg-deb', ['-x', archive, 'package'], { cwd: cache, stdio: 'inherit' });
  return image;
}
