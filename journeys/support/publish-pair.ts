import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { nothingOfWork } from './nothing-of-work.ts'

const organisation = 'collectif-inde-ouest'

/** Léa and Marc, published: what a sheet and the studio do on their own pages. */
export async function publishPair(
  lead: Page,
  weekHours?: readonly number[],
  template: 'cohort' | 'course' = 'cohort',
): Promise<string> {
  const call = (method: string, path: string, body?: unknown) =>
    lead.evaluate(
      async ([verb, url, sent]) => {
        const answer = await fetch(url!, {
          method: verb!,
          ...(sent && { body: sent, headers: { 'content-type': 'application/json' } }),
        })
        return (await answer.json()) as Record<string, unknown>
      },
      [method, `/api/${organisation}/${path}`, body === undefined ? '' : JSON.stringify(body)] as const,
    )
  const name = { fr: 'Automne 2026', en: 'Autumn 2026' }
  const { editionId } = (await call('POST', 'programmes', {
    template,
    name,
    editionName: name,
    startsOn: null,
  })) as { editionId: string }
  const person = (line: number, role: string, fullName: string, email: string) => ({
    line,
    name: fullName,
    email,
    roles: [role],
    profile: nothingOfWork,
    answers: weekHours ? { [role]: { availability: { weekHours } } } : {},
    capacity: role === 'mentor' ? 1 : null,
  })
  await call('POST', `editions/${editionId}/volunteers`, {
    volunteers: [
      person(1, 'mentor', 'Marc Le Goff', 'marc@exemple.invalid'),
      person(2, 'mentee', 'Léa Morvan', 'lea@exemple.invalid'),
    ],
    newOptions: [],
    newThemes: [],
    newQuestions: [],
    seniorityLevels: null,
  })
  const { run } = await call('POST', `editions/${editionId}/matching-runs`, {})
  await call('POST', `matching-runs/${(run as { id: string }).id}/publication`, { anyway: true })
  let relationshipId: string | undefined
  await expect
    .poll(
      async () => {
        const { relationships } = await call('GET', `editions/${editionId}/relationships`)
        relationshipId = (relationships as { id: string }[])[0]?.id
        return relationshipId
      },
      { timeout: 20_000 },
    )
    .toBeDefined()
  return relationshipId!
}
