import { moduleOrder } from '../../modules/order.ts'
import type { Project, ProjectFile } from '../project.ts'

/** The module that a path belongs to; undefined outside `modules/` and for the files at its top. */
export function moduleOf(path: string): string | undefined {
  return /^modules\/([^/]+)\//.exec(path)?.[1]
}

/** The place of a module in the written order; -1 for one that is not in it. */
export const rankOf = (module: string): number => (moduleOrder as readonly string[]).indexOf(module)

export const isTest = (path: string): boolean => /\.test\.tsx?$|\/testing\/|\/examples\.ts$/.test(path)
export const isWeb = (path: string): boolean => /^(modules\/[^/]+|platform|apps)\/web\//.test(path)

/** Our TypeScript and plain JavaScript. */
export const sourcesOf = (project: Project): readonly ProjectFile[] => project.matching(/\.(tsx?|mjs)$/)
