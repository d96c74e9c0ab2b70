import { composedKeys } from '../composed-keys.ts'
import { lineOf } from '../reading/line-of.ts'
import { literalsOf } from '../reading/literals-of.ts'
import { isTest, moduleOf, sourcesOf } from '../reading/places.ts'
import { sentencesOf } from '../reading/sentences-of.ts'
import { withoutComments } from '../reading/without-comments.ts'
import type { Project, ProjectFile } from '../project.ts'
import type { Rule } from '../rule.ts'

const opened = /\b(?:useTranslations|translator)\(\s*(?:[^,()']+,\s*)?'([^']+)'/g

export const everySentenceIsSaid: Rule = {
  title: 'every sentence is used',
  why:
    'A sentence that nothing shows is translated for nobody. Delete it in both languages; if its key is put together from ' +
    'words that no search finds, declare its beginning in architecture/composed-keys.ts.',
  find: (project) => {
    const files = sourcesOf(project).filter(({ path }) => !isTest(path) && !path.startsWith('architecture/'))
    const literals = files.map(({ text }) => literalsOf(text))
    const texts = new Set(literals.flatMap((one) => one.texts))
    const spaces = new Set(files.flatMap(spacesOf))
    // With nothing fixed, a template says something only within the namespaces that its own file opens.
    const within = files.flatMap((file, index) =>
      spacesOf(file).flatMap((space) =>
        literals[index]!.loosePatterns.map(({ source }) => new RegExp(`^${space}\\.${source.slice(1)}`)),
      ),
    )
    const patterns = [...literals.flatMap((one) => one.patterns), ...within]
    const isSaid = (key: string) => texts.has(key) || patterns.some((pattern) => pattern.test(key))
    return sentencesOf(project, 'fr')
      .filter(({ key }) => !composedKeys.some((beginning) => key.startsWith(beginning)))
      .filter(({ key }) => !endingsOf(key, spaces).some(isSaid))
      .map(({ key, path }) => `${path}: ${key}`)
  },
  broken: { 'locales/fr/people.json': '{ "forgotten": "Bonjour" }' },
}

const spacesOf = ({ text }: ProjectFile) => [...text.matchAll(opened)].map(([, space]) => space!)

/** The key whole, and what remains of it after each namespace that some file opens. */
function endingsOf(key: string, spaces: ReadonlySet<string>): string[] {
  const parts = key.split('.')
  return parts.flatMap((_, index) => {
    const isKnown = index === 0 || index === 1 || spaces.has(parts.slice(0, index).join('.'))
    return isKnown ? [parts.slice(index).join('.')] : []
  })
}

export const everyKeyHasItsSentence: Rule = {
  title: 'every key that the code names has its sentence',
  why: 'Without it people read the key. Write the sentence in locales/fr and locales/en.',
  find: (project) => {
    const keys = new Set(sentencesOf(project, 'fr').map(({ key }) => key))
    return sourcesOf(project)
      .filter(({ path }) => !isTest(path) && !path.startsWith('architecture/'))
      .flatMap((file) => missingIn(file, keys))
  },
  broken: {
    'locales/fr/people.json': '{ "title": "Bonjour" }',
    'modules/people/web/Page.tsx': `const t = useTranslations('people')\nexport const title = t('titel')`,
  },
}

// One name may be opened on several namespaces in a file: a key that fits any of them is right.
function missingIn(file: ProjectFile, keys: ReadonlySet<string>): string[] {
  const code = withoutComments(file.text)
  const names = new Map<string, string[]>()
  for (const match of code.matchAll(new RegExp(`\\bconst (\\w+) = ${opened.source}`, 'g')))
    names.set(match[1]!, [...(names.get(match[1]!) ?? []), match[2]!])
  return [...names].flatMap(([name, spaces]) =>
    [...code.matchAll(new RegExp(`(?<![\\w.])${name}(?:\\.rich|\\.raw|\\.markup)?\\(\\s*'([^']+)'`, 'g'))]
      .filter(([, key]) => !spaces.some((space) => keys.has(`${space}.${key}`)))
      .map((match) => `${file.path}:${lineOf(code, match.index)}: ${spaces.join(' or ')}.${match[1]}`),
  )
}

export const everyRefusalIsWorded: Rule = {
  title: 'every refusal of a contract is worded',
  why:
    'A refusal says what to do next, in both languages: write it under "refusals" in locales/<language>/<module>.json. The ' +
    'disabled button and the server say the same word.',
  find: (project) => {
    const keys = new Set(sentencesOf(project, 'fr').map(({ key }) => key))
    return project.matching(/^modules\/[^/]+\/contract(\.ts$|\/)/).flatMap((file) =>
      refusalsOf(file)
        .filter((code) => !keys.has(`${moduleOf(file.path)}.refusals.${code}`))
        .filter((code) => !keys.has(`platform.refusals.${code}`))
        .map((code) => `${file.path}: ${code}`),
    )
  },
  broken: { 'modules/people/contract/sign-in.ts': `endpoint({ refusals: { 'link-invalid': 410 } })` },
}

const refusalsOf = ({ text }: Project['files'][number]) => [
  ...new Set(
    [...withoutComments(text).matchAll(/\brefusals: \{([^}]*)\}/g)].flatMap(([, inside]) =>
      [...inside!.matchAll(/'?([a-z][a-z-]*)'?: 4\d\d/g)].map(([, code]) => code!),
    ),
  ),
]
