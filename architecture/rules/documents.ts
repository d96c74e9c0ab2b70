import { posix } from 'node:path'
import { lineOf } from '../reading/line-of.ts'
import type { Project, ProjectFile } from '../project.ts'
import type { Rule } from '../rule.ts'

type Manifest = {
  readonly scripts?: Record<string, string>
  readonly dependencies?: Record<string, string>
  readonly devDependencies?: Record<string, string>
}

export const commandsExist: Rule = {
  title: 'documents name only commands that exist',
  why: 'A command that fails is worse than none. Correct the document, or add the script to package.json.',
  find: (project) => {
    const scripts = new Set(project.matching(/^package\.json$/).flatMap(scriptsOf))
    return documents(project).flatMap((file) => [
      ...commands(file, /\bnpm (?:run )?((?<=run )[a-z][a-z:-]*|start\b|test\b)/g, (name) =>
        scripts.has(name),
      ),
      ...commands(file, /\bnode ((?:scripts|dist|database|apps)\/[\w./-]+)/g, (path) =>
        exists(project, path),
      ),
      ...commands(file, /\bnpx tsx (?:--conditions=binome-source )?([\w./-]+)/g, (path) =>
        exists(project, path),
      ),
    ])
  },
  broken: { 'README.md': 'Type `npm run celebrate`.', 'package.json': '{ "scripts": { "start": "" } }' },
}

export const linksLead: Rule = {
  title: 'links and paths of documents lead to files that exist',
  why: 'Files move; correct the document in the same commit.',
  find: (project) => {
    const folders = new Set(project.files.flatMap(({ path }) => parents(path)))
    const isThere = (path: string) => project.has(path) || folders.has(path.replace(/\/$/, ''))
    return documents(project).flatMap((file) => [
      ...commands(file, /\]\((?!https?:|mailto:|#)([^)#\s]+)(?:#[^)]*)?\)/g, (link) =>
        isThere(posix.join(posix.dirname(file.path), link)),
      ),
      // A path in backticks counts from the root, unless it holds a blank to fill in.
      ...commands(
        file,
        /`((?:modules|platform|apps|matching-engine|database|locales|scripts|docs|journeys|architecture)\/[\w./-]+)`/g,
        isThere,
      ),
    ])
  },
  broken: { 'README.md': 'See [the guide](docs/guides/fly.md).' },
}

const documents = (project: Project) => project.matching(/\.md$/)

const scriptsOf = ({ text }: ProjectFile) => Object.keys((JSON.parse(text) as Manifest).scripts ?? {})

// What a build makes is judged by its source.
const exists = (project: Project, path: string) =>
  project.has(path) || project.has(path.replace(/^dist\//, '').replace(/\.js$/, '.ts'))

function commands(file: ProjectFile, pattern: RegExp, isKnown: (name: string) => boolean): string[] {
  return [...file.text.matchAll(pattern)]
    .filter(([, name]) => !isKnown(name!))
    .map((match) => `${file.path}:${lineOf(file.text, match.index)}: ${match[0]}`)
}

const parents = (path: string): string[] => {
  const parts = path.split('/')
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'))
}
