import { z } from 'zod'

type Schema = {
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly [keyword: string]: unknown
}

/**
 * Why what one schema gives would not always be accepted by another, in words that name the key; undefined where it
 * would. Compares them as JSON schemas, and says no where it cannot tell.
 */
export function whyNotAccepted(declared: z.ZodType, given: z.ZodType): string | undefined {
  return compare(
    z.toJSONSchema(declared, { io: 'input' }) as Schema,
    z.toJSONSchema(given, { io: 'output' }) as Schema,
    'its payload',
  )
}

function compare(declared: Schema, given: Schema, at: string): string | undefined {
  if (given.anyOf) return first(given.anyOf.map((branch) => compare(declared, branch, at)))
  if (declared.anyOf) {
    const fits = declared.anyOf.some((branch) => compare(branch, given, at) === undefined)
    return fits ? undefined : `${at} may be something else`
  }
  const [allowed, possible] = [valuesOf(declared), valuesOf(given)]
  if (allowed) {
    const isKnown = possible?.every((value) => allowed.includes(value)) ?? false
    return isKnown ? undefined : `${at} may be another value than ${allowed.join(', ')}`
  }
  const isSameType = declared.type === given.type || (declared.type === 'number' && given.type === 'integer')
  if (declared.type === undefined) return isAnything(declared) ? undefined : `${at} cannot be compared`
  if (!isSameType) return `${at} is ${given.type ?? 'anything'} and not ${declared.type}`
  return compareLimits(declared, given, at) ?? compareParts(declared, given, at)
}

function compareParts(declared: Schema, given: Schema, at: string): string | undefined {
  if (declared.items) return compare(declared.items, given.items ?? {}, `an item of ${at}`)
  const { properties = {}, required = [], additionalProperties: others } = declared
  const known = given.properties ?? {}
  return first([
    ...required.map((key) => (given.required?.includes(key) ? undefined : `"${key}" may be missing`)),
    ...Object.entries(known).map(([key, value]) => {
      const wanted = properties[key] ?? (typeof others === 'object' ? others : undefined)
      if (wanted) return compare(wanted, value, `"${key}"`)
      return others === false ? `"${key}" is more than it reads` : undefined
    }),
    // A record gives any key, so each must be one that is wanted.
    typeof given.additionalProperties === 'object' && typeof others === 'object'
      ? compare(others, given.additionalProperties, `a value of ${at}`)
      : undefined,
  ])
}

const upper = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems']
const lower = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems']
const same = [
  'format',
  'pattern',
  'multipleOf',
  'propertyNames',
  'prefixItems',
  'allOf',
  'oneOf',
  'not',
  '$ref',
]

function compareLimits(declared: Schema, given: Schema, at: string): string | undefined {
  const isBeyond = (keyword: string, sign: 1 | -1) => {
    const limit = declared[keyword]
    if (limit === undefined) return false
    const own = given[keyword]
    return own === undefined || sign * Number(own) > sign * Number(limit)
  }
  const broken =
    upper.find((keyword) => isBeyond(keyword, 1)) ??
    lower.find((keyword) => isBeyond(keyword, -1)) ??
    same.find(
      (keyword) =>
        declared[keyword] !== undefined &&
        JSON.stringify(declared[keyword]) !== JSON.stringify(given[keyword]),
    )
  return broken && `${at} may break its ${broken}`
}

function valuesOf(schema: Schema): readonly unknown[] | undefined {
  if (schema.enum) return schema.enum
  if ('const' in schema) return [schema.const]
  return undefined
}

const isAnything = (schema: Schema) =>
  Object.keys(schema).every((key) => key === '$schema' || key === 'description')
const first = (reasons: readonly (string | undefined)[]) => reasons.find((reason) => reason !== undefined)
