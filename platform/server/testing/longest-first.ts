import { BaseSequencer, type TestSpecification } from 'vitest/node'

// What takes minutes. Where nothing has run yet Vitest goes by the size of files, and some of these are short ones: begun
// last, one of them keeps a core waiting for the other.
const longest = [
  'journeys/pages-are-accessible.test.ts',
  'journeys/killed-in-the-middle-of-everything.test.ts',
  'journeys/cohort-from-a-spreadsheet.test.ts',
  'platform/server/jobs/killed.test.ts',
  'apps/server/hostile-input.test.ts',
  'apps/server/permissions/permissions.test.ts',
]

/** As Vitest orders files, but that the longest of a project begin first. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await BaseSequencer.prototype.sort.call(this, files)
    const place = ({ moduleId }: TestSpecification) =>
      longest.findIndex((path) => moduleId.endsWith(`/${path}`))
    return [...new Set(sorted.map(({ project }) => project))].flatMap((project) => {
      const own = sorted.filter((file) => file.project === project)
      const first = own.filter((file) => place(file) >= 0)
      return [
        ...first.toSorted((one, other) => place(one) - place(other)),
        ...own.filter((file) => !first.includes(file)),
      ]
    })
  }
}
