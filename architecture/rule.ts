import type { Project } from './project.ts'

/** Something that stays true of the whole project, checked by reading its files. */
export type Rule = {
  /** The fact, as the title of a test. */
  readonly title: string
  /** Why it matters and the way out, told to whoever breaks it. */
  readonly why: string
  /** One line a fault, that begins with the file and the line. */
  find(project: Project): readonly string[]
  /** Files that break the rule: a rule that finds nothing in them cannot fail, which is a defect. */
  readonly broken: Readonly<Record<string, string>>
}
