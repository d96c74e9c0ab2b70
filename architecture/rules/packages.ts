import type { Rule } from '../rule.ts'

type Manifest = Partial<
  Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Record<string, string>>
>

export const exactVersions: Rule = {
  title: 'package.json names exact versions',
  why: 'A range installs something else tomorrow. Write the version that was tried: npm install --save-exact <package>@<version>.',
  find: (project) =>
    project.matching(/(^|\/)package\.json$/).flatMap(({ path, text }) => {
      const manifest = JSON.parse(text) as Manifest
      const { dependencies, devDependencies, optionalDependencies } = manifest
      return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
        .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
        .map(([name, version]) => `${path}: ${name} is "${version}"`)
    }),
  broken: { 'package.json': '{ "dependencies": { "zod": "^4.6.7" } }' },
}

export const lockWithoutHost: Rule = {
  title: 'the lock file and .npmrc name no host',
  why:
    'Everybody installs from the registry that is theirs. .npmrc omits the addresses; if some came back, run ' +
    'npm install --package-lock-only.',
  find: (project) =>
    project
      .matching(/(^|\/)(package-lock\.json|\.npmrc)$/)
      .flatMap(({ path, text }) =>
        [...text.matchAll(/"resolved": "https?:[^"]*"|^.*registry\s*=.*$/gm)].map(
          (match) => `${path}: ${match[0]}`,
        ),
      ),
  broken: { 'package-lock.json': '{ "resolved": "https://packages.example.org/zod.tgz" }' },
}
