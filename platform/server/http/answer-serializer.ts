import { isDeepStrictEqual } from 'node:util'
import type { FastifySerializerCompiler } from 'fastify'
import { z } from 'zod'

/**
 * Writes an answer as its contract declares it. An answer that does not fit is our fault and throws. `strict` also
 * throws for a key that the contract leaves out, which would otherwise be trimmed without a word.
 */
export function answerSerializer(strict: boolean): FastifySerializerCompiler<z.ZodType> {
  return ({ schema, url }) =>
    (answer) => {
      const declared = schema.parse(answer)
      if (strict && !isDeepStrictEqual(plain(declared), plain(answer))) {
        throw new Error(`${url} answers with something that its contract does not declare.`)
      }
      return JSON.stringify(declared)
    }
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null))
