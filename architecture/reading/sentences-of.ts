import type { Project } from '../project.ts'

export type Sentence = {
  /** <module>.<key>.<key>: people.signIn.title. */
  readonly key: string
  readonly text: string
  readonly path: string
}

type Tree = { readonly [key: string]: string | Tree }

/** The sentences of one language, in the order of their files. */
export function sentencesOf(project: Project, language: 'fr' | 'en'): Sentence[] {
  return project.matching(new RegExp(`^locales/${language}/[a-z-]+\\.json$`)).flatMap(({ path, text }) =>
    leaves(JSON.parse(text) as Tree, path.slice(path.lastIndexOf('/') + 1, -'.json'.length)).map((leaf) => ({
      ...leaf,
      path,
    })),
  )
}

const leaves = (tree: Tree, prefix: string): { key: string; text: string }[] =>
  Object.entries(tree).flatMap(([name, below]) =>
    typeof below === 'string'
      ? [{ key: `${prefix}.${name}`, text: below }]
      : leaves(below, `${prefix}.${name}`),
  )
