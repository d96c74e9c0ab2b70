import type { Measured } from '../../problem/criterion.ts'
import { MatchingRefusal } from '../../problem/matching-refusal.ts'
import type { Problem } from '../../problem/problem.ts'
import { mostDimensions } from './likeness.ts'
import { weekHalfHours } from './common-hours.ts'

/** Throws `bad-answers`, naming the criterion: columns of the wrong length, values or settings out of range. */
export function refuseBadMeasure(criterionId: string, measured: Measured, problem: Problem): void {
  if (!isSound(measured, problem)) throw new MatchingRefusal('bad-answers', [criterionId])
}

function isSound(measured: Measured, problem: Problem): boolean {
  const { mentees, mentors } = problem
  if (measured.kind === 'blend') {
    const shares = measured.parts.map(({ share }) => share)
    if (!shares.every((share) => Number.isSafeInteger(share) && share >= 0)) return false
    return (
      shares.some((share) => share > 0) && measured.parts.every(({ measure }) => isSound(measure, problem))
    )
  }
  if (measured.kind === 'given') {
    return measured.values.length === mentees.length * mentors.length && measured.values.every(isPointsOrNull)
  }
  if (measured.mentees.length !== mentees.length || measured.mentors.length !== mentors.length) return false
  return settingsAreSound(measured)
}

type TwoColumns = Exclude<Measured, { readonly kind: 'blend' | 'given' }>

function settingsAreSound(measured: TwoColumns): boolean {
  switch (measured.kind) {
    case 'needs-covered':
    case 'reciprocity':
      return (measured.rankWeights ?? [1]).every((weight) => Number.isSafeInteger(weight) && weight > 0)
    case 'ordered-distance':
      return (
        measured.atLeast <= measured.atMost &&
        measured.tolerance >= 0 &&
        [...measured.mentees, ...measured.mentors].every((level) => level === null || Number.isFinite(level))
      )
    case 'place':
      return measured.halfDistanceKm > 0 && placesAreSound([...measured.mentees, ...measured.mentors])
    case 'common-hours':
      return measured.targetHalfHours > 0 && hoursAreSound([...measured.mentees, ...measured.mentors])
    case 'shared-language':
      return isLevel(measured.targetLevel) && languagesAreSound([...measured.mentees, ...measured.mentors])
    case 'intentions': {
      const { matrix, menteeOptions, mentorOptions } = measured
      return (
        matrix.length === menteeOptions.length &&
        matrix.every((row) => row.length === mentorOptions.length && row.every(isPoints)) &&
        measured.mentees.every((chosen) =>
          (chosen ?? []).every((option) => menteeOptions.includes(option)),
        ) &&
        measured.mentors.every((chosen) => (chosen ?? []).every((option) => mentorOptions.includes(option)))
      )
    }
    case 'free-text':
      return (
        (measured.fullAt ?? 1) > 0 &&
        Object.values(measured.rarity ?? {}).every((value) => Number.isSafeInteger(value) && value >= 0)
      )
    case 'likeness': {
      const { noneAt = 0, fullAt = 10_000 } = measured
      const isSettled = Number.isSafeInteger(noneAt) && Number.isSafeInteger(fullAt) && noneAt < fullAt
      return isSettled && vectorsAreSound([...measured.mentees, ...measured.mentors])
    }
    default:
      return true
  }
}

function vectorsAreSound(vectors: readonly (readonly number[] | null)[]): boolean {
  const some = vectors.filter((vector) => vector !== null && vector.length > 0) as (readonly number[])[]
  const length = some[0]?.length ?? 0
  return (
    length <= mostDimensions &&
    some.every((vector) => vector.length === length && vector.every(isSmallInteger))
  )
}

function isSmallInteger(part: number): boolean {
  return Number.isInteger(part) && Math.abs(part) <= 127
}

export function placesAreSound(places: readonly ({ latitude: number; longitude: number } | null)[]): boolean {
  return places.every(
    (place) => place === null || (Math.abs(place.latitude) <= 90 && Math.abs(place.longitude) <= 360),
  )
}

export function hoursAreSound(column: readonly (readonly number[] | null)[]): boolean {
  return column.every((halfHours) => (halfHours ?? []).every(isHalfHour))
}

function isHalfHour(at: number): boolean {
  return Number.isInteger(at) && at >= 0 && at < weekHalfHours
}

export function languagesAreSound(column: readonly (readonly { level: number }[] | null)[]): boolean {
  return column.every((languages) => (languages ?? []).every(({ level }) => isLevel(level)))
}

export function isLevel(level: number): boolean {
  return Number.isInteger(level) && level >= 1 && level <= 6
}

function isPoints(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= 10_000
}

function isPointsOrNull(value: number | null): boolean {
  return value === null || isPoints(value)
}
