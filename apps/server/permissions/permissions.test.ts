import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import type { EndpointDefinition } from '../../../platform/contract.ts'
import { placeNames, type ActorName, type PlaceName } from '../../../platform/server/testing/permissions.ts'
import { openWorld } from '../testing/open-world.ts'
import { permissionsPage } from './permissions-page.ts'

/** Routes without a contract: that the process lives, what its API is; and to who is signed in, what to read again (`live.test.ts`). */
const openRoutes = ['GET /api/live', 'GET /api/openapi.json', 'GET /healthz', 'GET /readyz']

/** First: while the pair is active, what was carried over is written anew by the others. */
const firsts = ['settle-carried']
/** Last, in this order: they take away the partner, the pair, the place or the session that the next call needs. */
const lasts = [
  'end-partner',
  'decline-relationship',
  'undo-answer',
  'withdraw-relationship',
  'say-done',
  'end-confided-relationship',
  'end-relationship',
  'end-own-relationship',
  'withdraw-enrolment',
  'leave-edition',
  'sign-out',
]

const turnOf = (name: string) => (firsts.includes(name) ? -2 : lasts.indexOf(name))

const opened = openWorld()

describe('who may do what', () => {
  it('is said for every route that the server really has', () => {
    const declared = opened.endpoints.map(({ method, path }) => `${method} ${path}`)
    const others = opened.instance.routes.filter(
      (route) => !route.startsWith('HEAD ') && !declared.includes(route),
    )
    expect(others.toSorted()).toEqual(openRoutes)
    const { samples, audiences } = opened.permissions
    const file = 'server/testing/permissions.ts of its module'
    for (const { name, audience, input } of opened.endpoints) {
      expect(samples, `${name} needs a sample in ${file}`).toHaveProperty([name])
      expect(audiences, `the audience of ${name} needs a row in ${file}`).toHaveProperty([audience])
      expect(
        input.safeParse(samples[name]!(opened.world.places.own)).success,
        `the sample of ${name} is valid`,
      ).toBe(true)
    }
  })

  it('is what the server does, for each actor and place', { timeout: 400_000 }, async () => {
    const surprises: string[] = []
    const ordered = opened.endpoints.toSorted((a, b) => turnOf(a.name) - turnOf(b.name))
    for (const endpoint of ordered) {
      // Where nothing of a place stands in what is sent, it is one request in three places.
      const answered = new Map<string, boolean>()
      for (const place of placeNames) {
        for (const actor of Object.keys(opened.world.actors) as ActorName[]) {
          const sent = whatIsSent(endpoint, place)
          const key = JSON.stringify([actor, sent])
          const admitted = answered.get(key) ?? (await isAdmitted(endpoint, sent, actor))
          answered.set(key, admitted)
          if (admitted !== isExpected(endpoint.audience, place, actor)) {
            surprises.push(`${endpoint.name}, ${place}: ${actor} is ${admitted ? 'let in' : 'refused'}`)
          }
        }
      }
    }
    expect(surprises).toEqual([])
  })

  it('stands in docs/permissions.md as the code has it', async () => {
    const written = await readFile(new URL('../../../docs/permissions.md', import.meta.url), 'utf8')
    expect(written, 'Run: npx tsx --conditions=binome-source apps/server/permissions/write-page.ts').toBe(
      permissionsPage(opened.endpoints, opened.permissions),
    )
  })
})

type Sent = { readonly organisation: string; readonly input: never }

function whatIsSent({ name }: EndpointDefinition, place: PlaceName): Sent {
  const { places, slugs } = opened.world
  const ids = {
    own: places.own,
    'same organisation': places.sameOrganisation,
    'foreign ids': places.foreign,
    'other organisation': places.foreign,
  }[place]
  return {
    organisation: place === 'other organisation' ? slugs.other : slugs.own,
    input: opened.permissions.samples[name]!(ids) as never,
  }
}

async function isAdmitted(
  endpoint: EndpointDefinition,
  { organisation, input }: Sent,
  actor: ActorName,
): Promise<boolean> {
  const visitor = opened.world.actors[actor]
  visitor.organisation = organisation
  const { status } = await visitor.send(endpoint, input, { revision: 999 })
  if (status >= 500) throw new Error(`${endpoint.name} answered ${status} to ${actor}`)
  return status !== 401 && status !== 404
}

const strangers: ActorName[] = ['anonymous', 'suspended', 'admin of another organisation']

function isExpected(audience: string, place: PlaceName, actor: ActorName): boolean {
  const who = opened.permissions.audiences[audience]![place]
  if (who === 'everybody') return true
  if (who === 'members') return !strangers.includes(actor)
  return who === 'all but anonymous' ? actor !== 'anonymous' : who.includes(actor)
}
