import { describe, expect, it } from 'vitest'
import type { EndpointDefinition } from '../../../platform/contract.ts'
import { countStatements } from '../../../platform/server/testing/count-statements.ts'
import type { ActorName } from '../../../platform/server/testing/permissions.ts'
import { openWorld } from '../testing/open-world.ts'
import { boundOf, bounds } from './bounds.ts'
import { measureDearest, type Measure } from '../testing/dearest-cases.ts'

const opened = openWorld()

describe('statements', () => {
  it('of each call stay within its bound', { timeout: 120_000 }, async () => {
    const { instance, endpoints, world } = opened
    // What is done after the answer (facts, jobs, mail) is not part of the call.
    Object.assign(instance.machinery, { wake: () => undefined })
    const counter = countStatements(instance.database)
    const counts = new Map<string, Measured>()
    let asked = 0
    const measure: Measure = async (endpoint, actor, ids, said = {}) => {
      const visitor = world.actors[actor]
      visitor.organisation = world.slugs.own
      const input = { ...opened.permissions.samples[endpoint.name]!(ids), ...said }
      // Another revision each time, until it is the present one: an edit that is refused tells nothing.
      for (const revision of endpoint.edits ? [0, 1, 2, 3, 4, 999] : [999]) {
        const key = actor === 'anonymous' ? {} : { key: `statements-${endpoint.name}-${(asked += 1)}` }
        const sent = { revision, ...key }
        const { statements, result } = await counter.during(() =>
          visitor.send(endpoint, input as never, sent),
        )
        const { count = 0 } = counts.get(endpoint.name) ?? {}
        if (statements.length >= count)
          counts.set(endpoint.name, { count: statements.length, status: result.status })
        if (process.env.STATEMENTS_OF === endpoint.name) process.stdout.write(`\n${statements.join('\n')}\n`)
        if (result.status !== 412) break
      }
    }
    await measureDearest(opened, measure)
    for (const endpoint of endpoints.toSorted(endingLast)) {
      if (!counts.has(endpoint.name)) await measure(endpoint, whoMay(endpoint), world.places.own)
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
const ending = ['reinstate-enrolment', 'withdraw-enrolment', 'sign-out']
const endingLast = (one: EndpointDefinition, other: EndpointDefinition) =>
  ending.indexOf(one.name) - ending.indexOf(other.name)

function whoMay({ audience }: EndpointDefinition): ActorName {
  const who = opened.permissions.audiences[audience]!.own
  if (typeof who === 'string') return 'mentee'
  return who.includes('lead') ? 'lead' : (who[0] ?? 'mentee')
}
