import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { examplePolicy } from '../examples.ts'
import { readPolicy } from './read-policy.ts'
import { inWords } from '../testing/in-words.ts'

const place = { id: 'place', weight: 10, measure: { kind: 'place', halfDistanceKm: 30 } }
const veto = { id: 'far', on: true, kind: 'too-far', maximumKm: 50 }
const quota = { bound: 'at-least', percent: 30, answers: 'same', to: { profile: 'site' } }
const criteria = (...changes: object[]) => ({ criteria: changes.map((change) => ({ ...place, ...change })) })
const quotaTo = (to: unknown) => ({ quotas: [{ ...quota, to }] })

const cases: [title: string, change: object, told: string][] = [
  ['a field that is missing', { seed: undefined }, '“seed” is missing: write a text'],
  ['a word among few, missing', { goal: undefined }, '“goal” is missing: write one of these words'],
  ['a word that is none of them', { goal: 'best' }, 'best-fit, nobody-left-out, fairest, stable'],
  ['an object for a list', { locks: {} }, '“locks”: write a list'],
  ['a number as text', criteria({ weight: '10' }), '“criteria.0.weight”: write a whole number'],
  ['half a point', criteria({ weight: 0.5 }), '“criteria.0.weight”: write a whole number'],
  ['a number too high', criteria({ weight: 101 }), '“criteria.0.weight”: write 100 or less'],
  ['a number beyond all', criteria({ weight: 1e300 }), '“criteria.0.weight”: write 100 or less'],
  ['a number too low', criteria({ weight: -1 }), '“criteria.0.weight”: write 0 or more'],
  ['a text for yes or no', { vetoes: [{ ...veto, on: 'no' }] }, '“vetoes.0.on”: write true or false'],
  ['a text too long', { seed: 'a'.repeat(201) }, '“seed”: write at most 200 characters'],
  ['a text too short', { locks: [{ menteeId: '', mentorId: 'b' }] }, '“locks.0.menteeId”: write at least 1'],
  ['too many of a list', criteria(...Array.from({ length: 41 }, (_, at) => ({ id: `c${at}` }))), '40 items'],
  ['an empty list', criteria({ measure: { kind: 'free-text', mentee: [], mentor: ['a'] } }), 'least 1 item'],
  ['an unknown measure', criteria({ measure: { kind: 'luck' } }), '“criteria.0.measure.kind”: write one of'],
  ['no measure', criteria({ measure: {} }), '“criteria.0.measure.kind” is missing: write one of'],
  ['a key that is none', criteria({ id: 'Où ?' }), '“criteria.0.id”: write lower-case letters'],
  [
    'a key that is none, as a name',
    criteria({ measure: { kind: 'intentions', question: 'wish', matrix: { 'Où ?': {} } } }),
    '“criteria.0.measure.matrix.Où ?”: write lower-case letters',
  ],
  ['the same name twice', criteria({}, { weight: 5 }), '“criteria.1.id”: this name is taken'],
  ['the same veto twice', { vetoes: [veto, veto] }, '“vetoes.1.id”: this name is taken'],
  ['an unknown field', { weights: [] }, 'At the top: “weights” is not a known field'],
  ['unknown fields within', criteria({ a: 1, b: 2 }), '“criteria.0”: “a, b” are not known fields'],
  ['two sources in one', quotaTo({ question: 'wish', profile: 'site' }), '“quotas.0.to”: write either'],
  ['no field of the profile', quotaTo({ profile: 'age' }), 'employer, subsidiary, site, team, jobTitle'],
  ['a source as text', quotaTo('site'), '“quotas.0.to”: write either'],
]

describe('a policy out of JSON', () => {
  it.each(cases)('says in both languages where and what: %s', async (_title, change, told) => {
    const faults = await faultsOf({ ...examplePolicy(), ...change })
    expect(faults).toHaveLength(1)
    expect(inWords(faults[0]!, 'en')).toContain(told)
    const [, where] = /^“(.+?)”/.exec(inWords(faults[0]!, 'en')) ?? []
    expect(inWords(faults[0]!, 'fr')).toContain(where === undefined ? 'Tout en haut' : where)
  })

  it.each([null, 5, 'policy', []].map((json) => ({ json })))('that is $json is none', async ({ json }) => {
    const [fault, ...others] = await faultsOf(json)
    expect([inWords(fault!, 'fr'), others]).toEqual([expect.stringMatching(/^Le fichier entier/), []])
  })

  it('says all that is wrong, each place once', async () => {
    const faults = await faultsOf({ goal: 'best-fit', criteria: [], seed: 5 })
    expect(faults.map(({ values }) => values['place'])).toEqual(['vetoes', 'locks', 'avoided', 'seed'])
  })

  it('has words for whatever stands in the place of whatever', async () => {
    const policy = { ...examplePolicy(), quotas: [quota], vetoes: [veto], locks: [], avoided: [] }
    const places = placesIn(policy)
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), fc.jsonValue(), async (path, value) => {
        for (const fault of await faultsOf(withValue(policy, path, value))) {
          for (const language of ['fr', 'en'] as const) {
            expect(inWords(fault, language)).not.toMatch(/undefined|Invalid|another value|une autre valeur/)
          }
          expect(inWords(fault.values['place']!, 'en').split('.')[0]).toBe(path[0])
        }
      }),
      { numRuns: 500 },
    )
  })
})

async function faultsOf(json: unknown) {
  const read = await readPolicy(JSON.parse(JSON.stringify(json)))
  return 'faults' in read ? read.faults : []
}

type Path = readonly (string | number)[]

function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return [
    ...(path.length === 0 ? [] : [path]),
    ...inner.flatMap(([key, one]) => placesIn(one, [...path, key])),
  ]
}

function withValue(json: unknown, [first, ...rest]: Path, value: unknown): unknown {
  if (first === undefined) return value
  if (Array.isArray(json)) return json.with(Number(first), withValue(json[Number(first)], rest, value))
  const fields = json as Record<string, unknown>
  return { ...fields, [first]: withValue(fields[first], rest, value) }
}
