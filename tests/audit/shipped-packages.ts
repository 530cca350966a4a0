export interface Shipped {
  /** With its version. */
  readonly name: string;
  /** As its own package.json gives it. */
  readonly licence: string;
}

/** Licences that ask for no more than that they and the names are passed on; OFL is that for fonts. */
const PERMISSIVE = new Set([
  ...['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC'],
  ...['MIT', 'MIT-0', 'OFL-1.1', 'Unlicense', 'Zlib'],
]);

interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      { readonly dev?: boolean; readonly devOptional?: boolean; readonly optional?: boolean }
    >
  >;
}

/**
 * What the lock file installs for production, each with the licence that the package itself names. Types and other
 * packages that only development needs are left out.
 * @param read gives the text of the package.json in a folder of the project; may throw for an optional package
 */
export function shippedPackages(lock: string, read: (path: string) => string): readonly Shipped[] {
  const { packages } = JSON.parse(lock) as Lock;
  return Object.entries(packages).flatMap(([path, { dev, devOptional, optional }]) => {
    if (path === '' || dev === true || devOptional === true) return [];
    let text: string;
    try {
      text = read(path);
    } catch (problem) {
      if (optional === true) return [];
      throw problem;
    }
    const { name, version, license } = JSON.parse(text) as Record<string, unknown>;
    const licence = typeof license === 'string' ? license : 'no licence named';
    return [{ name: `${String(name)} ${String(version)}`, licence }];
  });
}

/** True if whoever uses it may choose a permissive licence, and needs no other. */
function isPermissive(expression: string): boolean {
  const bare = expression.replace(/^\((.*)\)$/, '$1');
  if (bare.includes('(')) return false;
  return bare
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((id) => PERMISSIVE.has(id)));
}

export function unacceptable(packages: readonly Shipped[]): readonly Shipped[] {
  return packages.filter(({ licence }) => !isPermissive(licence));
}
