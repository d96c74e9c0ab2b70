import { z } from 'zod'
import json from './frozen.json' with { type: 'json' }

const Numbers = z.array(z.number())
const Firth = z.object({
  coefficients: Numbers,
  standardErrors: Numbers,
  low: Numbers,
  high: Numbers,
  p: Numbers,
  joint: z.partialRecord(z.string(), z.number()).or(z.array(z.never())),
  flic: z.number(),
})
const Columns = z.record(z.string(), Numbers)

/** What R said, by `make-frozen-results.R`. */
export const frozen = z
  .object({
    birth: z.object({
      data: Columns,
      alone: z.record(z.string(), Firth.extend({ low: z.unknown(), high: z.unknown(), p: z.unknown() })),
      together: Firth,
      visits: z.object({
        coefficients: Numbers,
        standardErrors: Numbers,
        thresholds: Numbers,
        logLikelihood: z.number(),
      }),
    }),
    endometrial: z.object({ data: Columns, together: Firth }),
    waited: z.object({
      data: z.object({ days: Numbers, happened: z.array(z.boolean()) }),
      far: Numbers,
      curve: Columns,
      hazard: Firth,
    }),
    wilson: z.array(z.object({ cases: z.number(), of: z.number(), interval: Numbers })),
    distributions: z.record(z.string(), z.array(Numbers)),
    holm: z.object({ p: Numbers, adjusted: Numbers }),
  })
  .parse(json)
