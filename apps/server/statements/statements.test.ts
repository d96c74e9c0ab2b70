import { describe, expect, it } from 'vitest'
import type { EndpointDefinition } from '../../../platform/contract.ts'
import { acceptRelationship, declineRelationship } from '../../../modules/relationships/contract.ts'
import { countStatements } from '../../../platform/server/testing/count-statements.ts'
import type { ActorName, Ids } from '../../../platform/server/testing/permissions.ts'
import { showStanding } from '../../../platform/standing.ts'
import { openWorld } from '../testing/open-world.ts'
import { boundOf, bounds } from './bounds.ts'

const opened = openWorld()

describe('statements', () => {
  it('of each call stay within its bound', { timeout: 120_000 }, async () => {
    const { instance, endpoints, world } = opened
    const { own, sameOrganisation } = world.places
    // What is done after the answer (facts, jobs, mail) is not part of the call.
    Object.assign(instance.machinery, { wake: () => undefined })
    const counter = countStatements(instance.database)
    const counts = new Map<string, Measured>()
    const ask = async (endpoint: EndpointDefinition, actor: ActorName, ids: Ids) => {
      const visitor = world.actors[actor]
      visitor.organisation = world.slugs.own
      const sent = { revision: 999, key: `statements-of-${endpoint.name}` }
      const input = opened.permissions.samples[endpoint.name]!(ids)
      const { statements, result } = await counter.during(() => visitor.send(endpoint, input, sent))
      counts.set(endpoint.name, { count: statements.length, status: result.status })
      if (process.env.STATEMENTS_OF === endpoint.name) process.stdout.write(`\n${statements.join('\n')}\n`)
    }
    // Who answers has opened a page, which notes once that they came in.
    for (const actor of ['mentor', 'mentee', 'mentor of another pair'] as const)
      await ask(showStanding, actor, own)
    // The dearest case of each: the second yes, and a no.
    await ask(acceptRelationship, 'mentor', own)
    await ask(acceptRelationship, 'mentee', own)
    await ask(declineRelationship, 'mentor of another pair', sameOrganisation)
    for (const endpoint of endpoints.toSorted(endingLast)) {
      if (!counts.has(endpoint.name)) await ask(endpoint, whoMay(endpoint), own)
    }

    const rows = [...counts].toSorted(([, one], [, other]) => other.count - one.count)
    process.stdout.write(`\n${rows.map(rowOf).join('\n')}\n`)
    const above = rows.filter(([name, { count }]) => count > boundOf(name)).map(rowOf)
    expect(above, 'More statements than apps/server/statements/bounds.ts allows').toEqual([])
  })

  it('are bounded for endpoints that exist', () => {
    const names = opened.endpoints.map(({ name }) => name)
    expect(Object.keys(bounds).filter((name) => !names.includes(name))).toEqual([])
  })
})

type Measured = { readonly count: number; readonly status: number }

const rowOf = ([name, { count, status }]: [string, Measured]) =>
  `${String(count).padStart(4)} of ${boundOf(name)}  ${name} (${status})`

// They end what others ask about: before them, a call of another would be measured to its refusal.
const ending = [
  'undo-answer',
  'withdraw-relationship',
  'reinstate-enrolment',
  'withdraw-enrolment',
  'sign-out',
]
const endingLast = (one: EndpointDefinition, other: EndpointDefinition) =>
  ending.indexOf(one.name) - ending.indexOf(other.name)

function whoMay({ audience }: EndpointDefinition): ActorName {
  const who = opened.permissions.audiences[audience]!.own
  if (typeof who === 'string') return 'mentee'
  return who.includes('lead') ? 'lead' : (who[0] ?? 'mentee')
}
