import type { Measured } from '../../problem/criterion.ts'
import type { Problem } from '../../problem/problem.ts'
import { blend } from './blend.ts'
import { commonHours } from './common-hours.ts'
import { coverage } from './coverage.ts'
import { freeText } from './free-text.ts'
import { given } from './given.ts'
import { intentions } from './intentions.ts'
import { likeness } from './likeness.ts'
import type { Measure } from './measure.ts'
import { orderedDistance } from './ordered-distance.ts'
import { place } from './place.ts'
import { professionalFamily } from './professional-family.ts'
import { sameValue } from './same-value.ts'
import { sharedLanguage } from './shared-language.ts'
import { sharedOptions } from './shared-options.ts'
import { wishes } from './wishes.ts'

export function createMeasure(measured: Measured, problem: Problem): Measure {
  switch (measured.kind) {
    case 'needs-covered':
    case 'reciprocity':
      return coverage(measured)
    case 'shared-options':
      return sharedOptions(measured)
    case 'ordered-distance':
      return orderedDistance(measured)
    case 'same-value':
    case 'learner-profile':
      return sameValue(measured)
    case 'place':
      return place(measured)
    case 'common-hours':
      return commonHours(measured)
    case 'shared-language':
      return sharedLanguage(measured)
    case 'professional-family':
      return professionalFamily(measured)
    case 'intentions':
      return intentions(measured)
    case 'free-text':
      return freeText(measured)
    case 'likeness':
      return likeness(measured)
    case 'wishes':
      return wishes(measured, problem)
    case 'given':
      return given(measured, problem)
    case 'blend':
      return blend(
        measured.parts.map(({ share, measure }) => ({ share, measure: createMeasure(measure, problem) })),
      )
  }
}
