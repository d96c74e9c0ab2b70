import { z } from 'zod'
import type { EndpointDefinition } from '../../../platform/contract.ts'

export type Place = readonly (string | number)[]
type Schema = {
  readonly [key in 'anyOf' | 'oneOf']?: readonly Schema[]
} & {
  readonly type?: string
  readonly format?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly maxItems?: number
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly additionalProperties?: Schema
}

/** Each value at an edge of what the contract takes, with where it goes in a sample of the endpoint's input. */
export function extremesOf(endpoint: EndpointDefinition, sample: unknown): [Place, unknown][] {
  const schema = z.toJSONSchema(endpoint.input, { io: 'input', unrepresentable: 'any' }) as Schema
  return [...within(schema, sample, [])]
}

function* within(schema: Schema, sample: unknown, place: Place): Generator<[Place, unknown]> {
  for (const one of schema.anyOf ?? schema.oneOf ?? [schema]) {
    if (place.length > 0) for (const value of edgesOf(one)) yield [place, value]
    if (typeof sample !== 'object' || sample === null) continue
    const [first] = Array.isArray(sample) ? (sample as unknown[]) : []
    if (one.items && first !== undefined) {
      yield [place, Array<unknown>(Math.min(one.maxItems ?? 300, 300)).fill(first)]
      yield* within(one.items, first, [...place, 0])
    }
    for (const [key, inner] of Object.entries(sample)) {
      const own = one.properties?.[key] ?? (one.properties ? undefined : one.additionalProperties)
      if (own && !Array.isArray(sample)) yield* within(own, inner, [...place, key])
    }
  }
}

function edgesOf(schema: Schema): readonly unknown[] {
  if (schema.enum) return schema.enum
  if (schema.type === 'string') return strings(schema)
  if (schema.type === 'integer' || schema.type === 'number') {
    const { minimum = -(2 ** 53) + 1, maximum = 2 ** 53 - 1 } = schema
    return [minimum, maximum, 2 ** 31].filter((value) => value <= maximum && value >= minimum)
  }
  if (schema.type === 'array') return [[]]
  if (schema.type === 'null') return [null]
  return []
}

function strings({ format, minLength = 0, maxLength = 20_000 }: Schema): readonly string[] {
  if (format === 'date') return ['1900-01-01', '9999-12-31', '2024-02-29', '0026-03-01']
  if (format === 'date-time') return ['0001-01-01T00:00:00.000Z', '9999-12-31T23:59:59.999Z']
  if (format === 'uuid') return ['ffffffff-ffff-ffff-ffff-ffffffffffff']
  const filled = (text: string) =>
    text.repeat(Math.ceil(Math.min(maxLength, 20_000) / text.length)).slice(0, maxLength)
  return ['é', '😀', '\u0001', '\u200b', '%_\\'].flatMap((text) => [
    text.padEnd(minLength, text),
    filled(text),
  ])
}
