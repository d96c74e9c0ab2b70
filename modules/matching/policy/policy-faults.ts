import type { z } from 'zod'
import { Source } from './policy.ts'
import { sentence, type Sentence } from '../sentences/sentence.ts'

type Issue = z.core.$ZodIssue

/** What is wrong with JSON that should be a policy, a sentence a place: where it is, and what to write there. */
export function policyFaults(issues: readonly Issue[], json: unknown): Sentence[] {
  // An enormous number is over two bounds: the last one is ours.
  const byPlace = new Map(issues.map((issue) => [placeOf(issue), issue]))
  return [...byPlace].map(([place, issue]) => faultOf(issue, place, stateOf(issue, json)))
}

function placeOf({ path }: Issue): string {
  return path.join('.')
}

type State = 'missing' | 'wrong'

function stateOf({ path }: Issue, json: unknown): State {
  const found = path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)[key], json)
  return found === undefined ? 'missing' : 'wrong'
}

function faultOf(issue: Issue, place: string, state: State): Sentence {
  if (/^quotas\.\d+\.percent$/.test(place)) return sentence('policyFaults.quota-percent', { place })
  switch (issue.code) {
    case 'invalid_type':
      if (place === '') return sentence('policyFaults.whole')
      return sentence('policyFaults.kind', { place, state, expected: issue.expected })
    case 'invalid_value':
      return oneOf(place, state, issue.values)
    case 'invalid_union':
      return ofUnion(issue, place, state)
    case 'too_small':
      return sentence('policyFaults.at-least', { place, of: issue.origin, count: Number(issue.minimum) })
    case 'too_big':
      return sentence('policyFaults.at-most', { place, of: issue.origin, count: Number(issue.maximum) })
    case 'unrecognized_keys':
      return sentence('policyFaults.unknown', {
        place,
        at: place === '' ? 'top' : 'within',
        keys: issue.keys.join(', '),
        count: issue.keys.length,
      })
    case 'custom':
      return sentence('policyFaults.twice', { place })
    // A key of the questionnaire: as the value of a field, or as the name of one.
    case 'invalid_format':
    case 'invalid_key':
      return sentence('policyFaults.key', { place })
    // A policy's shape has neither: should it come to, the place is said all the same.
    case 'invalid_element':
    case 'not_multiple_of':
      return sentence('policyFaults.kind', { place, state, expected: 'other' })
  }
}

type UnionIssue = Extract<Issue, { code: 'invalid_union' }>

function ofUnion(issue: UnionIssue, place: string, state: State): Sentence {
  // Known by its `kind`; else it is where answers come from.
  const { options } = issue as { readonly options?: readonly unknown[] }
  if (options !== undefined) return oneOf(place, state, options)
  const [, profile] = Source.options
  return sentence('policyFaults.source', { place, fields: profile.shape.profile.options.join(', ') })
}

function oneOf(place: string, state: State, values: readonly unknown[]): Sentence {
  return sentence('policyFaults.one-of', { place, state, values: values.join(', ') })
}
