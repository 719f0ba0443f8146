interface Manifest {
  readonly sideEffects?: boolean;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const runtime = 'date-fns, decimal.js, zod';
const installScripts = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'];

/** What a manifest and its lock file must not hold. */
export function wrongManifest(packageJson: string, lock: string): readonly string[] {
  const manifest: Manifest = JSON.parse(packageJson);
  const dependencies = Object.keys(manifest.dependencies ?? {})
    .sort()
    .join(', ');
  const isPinned = (version: string) => /^\d+\.\d+\.\d+(?:-[a-z0-9.]+)?$/.test(version);
  return [
    ...(dependencies === runtime ? [] : [`dependencies are ${dependencies}`]),
    ...['peerDependencies', 'optionalDependencies', 'bundleDependencies'].filter((field) => field in manifest),
    ...Object.entries(manifest.devDependencies ?? {}).flatMap(([name, version]) =>
      isPinned(version) ? [] : [`${name} is not pinned`],
    ),
    ...installScripts.filter((name) => name in (manifest.scripts ?? {})).map((name) => `${name} runs on install`),
    ...(manifest.sideEffects === false ? [] : ['sideEffects is not false']),
    ...(lock.includes('"resolved"') ? ['the lock file carries download addresses'] : []),
  ];
}
