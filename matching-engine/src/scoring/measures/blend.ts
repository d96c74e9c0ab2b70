import type { Missing } from '../detail.ts'
import { missingValue, rounded, whoMisses, type Measure } from './measure.ts'

/** The mean of the parts that are known for a pair, by their shares; missing only when all are. */
export function blend(parts: readonly { readonly share: number; readonly measure: Measure }[]): Measure {
  const anyOf = (side: 'menteeAnswered' | 'mentorAnswered') =>
    (parts[0]?.measure[side] ?? new Uint8Array()).map((_, at) =>
      parts.some(({ measure }) => measure[side][at] === 1) ? 1 : 0,
    )
  return {
    value: (mentee, mentor) => {
      let [sum, shares] = [0, 0]
      for (const { share, measure } of parts) {
        const value = measure.value(mentee, mentor)
        if (value === missingValue) continue
        sum += share * value
        shares += share
      }
      return shares === 0 ? missingValue : rounded(sum, shares)
    },
    missing: (mentee, mentor) =>
      whoMissesAll(
        parts.filter(({ share }) => share > 0).map(({ measure }) => measure.missing(mentee, mentor)),
      ),
    detail: (mentee, mentor) => ({
      kind: 'blend',
      parts: parts.map(({ share, measure }) => {
        const value = measure.value(mentee, mentor)
        return {
          share,
          value: value === missingValue ? null : value,
          missing: measure.missing(mentee, mentor),
          detail: measure.detail(mentee, mentor),
        }
      }),
    }),
    menteeAnswered: anyOf('menteeAnswered'),
    mentorAnswered: anyOf('mentorAnswered'),
  }
}

/** A side misses the blend when it misses every part; a part that nobody misses settles it. */
function whoMissesAll(missing: readonly Missing[]): Missing {
  if (missing.includes(null)) return null
  const mentee = missing.every((who) => who !== 'mentor')
  const mentor = missing.every((who) => who !== 'mentee')
  return whoMisses(!mentee, !mentor) ?? 'both'
}
