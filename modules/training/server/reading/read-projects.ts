import type { Db } from '../../../../platform/server/database/index.ts'
import type { Criterion, ExpectedDeliverable, HandedAs, Project } from '../../contract.ts'

/** The projects of a course with what they expect, in the order of its path. */
export async function readProjects(
  db: Db,
  editionId: string,
  { onlyOpen = false }: { readonly onlyOpen?: boolean } = {},
): Promise<Project[]> {
  const rows = await db
    .selectFrom('training.projects')
    .select(['id', 'editionId', 'position', 'title', 'brief', 'weeks', 'skills', 'resources'])
    .select(['endsWithDefence', 'openedAt', 'revision', 'level', 'rubric'])
    .select((row) =>
      row
        .selectFrom('training.placements')
        .select(({ fn }) => fn.countAll<string>().as('people'))
        .whereRef('training.placements.projectId', '=', 'training.projects.id')
        .where('endedOn', 'is', null)
        .as('people'),
    )
    .where('editionId', '=', editionId)
    .$if(onlyOpen, (query) => query.where('openedAt', 'is not', null))
    .orderBy('position')
    .orderBy('id')
    .execute()
  const expected = await readExpected(
    db,
    rows.map(({ id }) => id),
  )
  return rows.map(({ openedAt, people, rubric, ...row }) => ({
    ...row,
    rubric: rubric as Criterion[],
    isOpen: openedAt !== null,
    people: Number(people ?? 0),
    expected: expected.get(row.id) ?? [],
  }))
}

/** What each of these projects expects now. */
export async function readExpected(
  db: Db,
  projectIds: readonly string[],
): Promise<Map<string, ExpectedDeliverable[]>> {
  const found = new Map<string, ExpectedDeliverable[]>()
  if (projectIds.length === 0) return found
  const rows = await db
    .selectFrom('training.expected')
    .select(['id', 'projectId', 'title', 'forWhom', 'dueWeek', 'handedAs', 'checks'])
    .where('projectId', 'in', projectIds)
    .where('removedAt', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute()
  for (const { projectId, handedAs, checks, ...row } of rows)
    found.set(projectId, [
      ...(found.get(projectId) ?? []),
      { ...row, handedAs: handedAs as HandedAs, checks: checks as string[] },
    ])
  return found
}
