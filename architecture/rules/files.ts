import { lineOf } from '../reading/line-of.ts'
import { importsOf } from '../reading/imports-of.ts'
import { sourcesOf } from '../reading/places.ts'
import { withoutComments } from '../reading/without-comments.ts'
import type { Project, ProjectFile } from '../project.ts'
import type { Rule } from '../rule.ts'

const generated = new Set(['database/tables.ts', 'database/schema.sql'])
const handWritten = (project: Project) =>
  project.matching(/\.(tsx?|mjs|css|sql)$/).filter(({ path }) => !generated.has(path))
// The rules themselves write down what they look for.
const beyondArchitecture = (project: Project) =>
  handWritten(project).filter(({ path }) => !path.startsWith('architecture/'))
const linesOf = ({ text }: ProjectFile) => text.split('\n').length - 1

export const noLongFile: Rule = {
  title: 'no file has more than 400 lines',
  why: 'A file that long holds several ideas. Give each its own file, named after it.',
  find: (project) =>
    handWritten(project)
      .filter((file) => linesOf(file) > 400)
      .map((file) => `${file.path}: ${linesOf(file)} lines`),
  broken: { 'modules/people/rules.ts': '// one line\n'.repeat(401) },
}

/** Files that deserve a second look: a warning, not a fault. */
export const filesAbove200Lines = (project: Project): string[] =>
  handWritten(project)
    .filter((file) => linesOf(file) > 200)
    .map((file) => `${linesOf(file)} lines: ${file.path}`)
    .toSorted((one, other) => Number.parseInt(other) - Number.parseInt(one))

export const shortOnTheWhole: Rule = {
  title: 'half of the source files have at most 60 lines',
  why: 'Short files are read whole. Look at those that grew lately.',
  find: (project) => {
    const lengths = sourcesOf(project)
      .map(linesOf)
      .toSorted((one, other) => one - other)
    const median = lengths[Math.floor(lengths.length / 2)] ?? 0
    return median > 60 ? [`the median is ${median} lines`] : []
  },
  broken: { 'modules/people/rules.ts': '// one line\n'.repeat(61) },
}

const drawers = /^(utils?|helpers?|common|lib|libs|misc|shared|services?|controllers?|managers?|types)$/

export const noDrawers: Rule = {
  title: 'no folder and no file is a drawer',
  why: 'utils, helpers, common, lib, types say nothing of what is inside and grow for ever. Name the thing, and put it where it is used.',
  find: (project) =>
    project.files.flatMap(({ path }) => {
      const names = path.split('/').map((name) => name.replace(/\..*$/, ''))
      return names.some((name) => drawers.test(name)) ? [path] : []
    }),
  broken: { 'modules/people/helpers/trim.ts': '' },
}

// Programs that read us by a name of theirs: Vite, Vitest and its reporters, size-limit.
const mayExportDefault = /((^|\/)vite(st)?\.config\.ts|-reporter\.mjs|^\.size-limit\.mjs)$/

export const namedExports: Rule = {
  title: 'everything is exported by its name, and nothing is an enum',
  why: 'One name for one thing, found by a search. Use a union of words instead of an enum: it needs no code at run time.',
  find: (project) =>
    sourcesOf(project)
      .filter(({ path }) => !mayExportDefault.test(path))
      .flatMap((file) => {
        const code = withoutComments(file.text, { alsoStrings: true })
        return [...code.matchAll(/^(export default|(export )?(const )?enum)\b/gm)].map(
          (match) => `${file.path}:${lineOf(code, match.index)}: ${match[0]}`,
        )
      }),
  broken: {
    'modules/people/rules.ts': 'export default function trim() {}\n',
    'modules/people/contract.ts': 'export enum Role { Mentor }\n',
  },
}

export const importsWithEnding: Rule = {
  title: 'every relative import names a file that exists',
  why: 'Imports end in .ts or .tsx, as the file does; the build rewrites them.',
  find: (project) =>
    sourcesOf(project).flatMap((file) =>
      importsOf(file)
        .filter(({ to, isOurs }) => isOurs && !project.has(to.replace(/\?.*$/, '')))
        .filter(({ to }) => !to.startsWith('dist/'))
        .map(({ at, to }) => `${at}: ${to} is not there`),
    ),
  broken: { 'modules/people/rules.ts': `import { Profile } from './contract'` },
}

export const noUnfinishedWork: Rule = {
  title: 'nothing is left for later without saying where',
  why: 'A note to do something is forgotten. Do it, or write it into CHANGELOG.md or an issue.',
  find: (project) =>
    beyondArchitecture(project).flatMap((file) =>
      [...file.text.matchAll(/\b(TODO|FIXME|XXX|HACK)\b/g)].map(
        (match) => `${file.path}:${lineOf(file.text, match.index)}: ${match[0]}`,
      ),
    ),
  broken: { 'modules/people/rules.ts': '// TODO: later' },
}
