import type { Column } from '../../problem/criterion.ts'
import type { Coordinates } from '../../problem/answers.ts'

const earthRadiusKm = 6371
const pi = 3.141592653589793

/**
 * Kilometres between two people's places along the surface. Engines differ in the last digits of sin and asin, so
 * both are series of + - * / and sqrt here: the same kilometres everywhere, within a millimetre.
 */
export function distancesKm(mentees: Column<Coordinates>, mentors: Column<Coordinates>) {
  const here = mentees.map(unitVector)
  const there = mentors.map(unitVector)
  return (mentee: number, mentor: number): number => {
    const a = here[mentee]!
    const b = there[mentor]!
    const x = a[0] - b[0]
    const y = a[1] - b[1]
    const z = a[2] - b[2]
    return 2 * earthRadiusKm * arcsine(Math.min(1, Math.sqrt(x * x + y * y + z * z) / 2))
  }
}

type Vector = readonly [number, number, number]

function unitVector(place: Coordinates | null): Vector {
  if (place === null) return [0, 0, 0]
  const flat = cosine(place.latitude)
  return [flat * cosine(place.longitude), flat * sine(place.longitude), sine(place.latitude)]
}

function cosine(degrees: number): number {
  return sine(90 - degrees)
}

function sine(degrees: number): number {
  let turn = degrees - 360 * Math.floor((degrees + 180) / 360)
  if (turn > 90) turn = 180 - turn
  if (turn < -90) turn = -180 - turn
  const x = (turn * pi) / 180
  const square = x * x
  let sum = 0
  for (let factor = 25; factor > 1; factor -= 2) sum = (square / (factor * (factor - 1))) * (1 - sum)
  return x * (1 - sum)
}

function arcsine(x: number): number {
  if (x > 0.5) return pi / 2 - 2 * arcsine(Math.sqrt((1 - x) / 2))
  const square = x * x
  let term = x
  let sum = x
  for (let n = 1; term > 1e-18; n++) {
    term = (term * square * (2 * n - 1)) / (2 * n)
    sum += term / (2 * n + 1)
  }
  return sum
}
