import type { Certificate, Result } from '../instance/result.ts'

/** The result with one thing changed, told by two numbers; some changes leave it optimal. */
export function mutatedResult(
  mentorIds: readonly string[],
  result: Result,
  what: number,
  where: number,
): Result {
  const { certificate, pairs } = result
  const { prices, servedCover, lowestBound, lambda } = certificate
  const pick = <Item>(list: readonly Item[]) => list[where % Math.max(1, list.length)]
  const certified = (change: Partial<Certificate>) => ({
    ...result,
    certificate: { ...certificate, ...change },
  })
  const someone = pick(mentorIds)
  const toggled = (ids: readonly string[]) => {
    if (someone === undefined) return ids
    return ids.includes(someone) ? ids.filter((id) => id !== someone) : [...ids, someone]
  }
  const at = where % Math.max(1, prices.length)
  const step = [1, -1, 2500, -2500][where % 4]!
  const changes: (() => Result)[] = [
    () => ({ ...result, pairs: pairs.filter((pair) => pair !== pick(pairs)) }),
    () => ({ ...result, pairs: [...pairs, ...pairs.slice(0, 1)] }),
    () => ({
      ...result,
      pairs: pairs.map((pair) => (pair === pick(pairs) ? { ...pair, score: pair.score + step } : pair)),
    }),
    () => ({
      ...result,
      pairs: pairs.map((pair) => (pair === pick(pairs) ? { ...pair, mentorId: someone! } : pair)),
    }),
    () => ({
      ...result,
      pairs: pairs.map((pair) => (pair === pick(pairs) ? { ...pair, locked: !pair.locked } : pair)),
    }),
    () => ({ ...result, total: result.total + step }),
    () => ({ ...result, served: result.served + 1 }),
    () => ({ ...result, lowest: (result.lowest ?? 0) + 1 }),
    () => certified({ prices: prices.map((price, mentor) => (mentor === at ? price + step : price)) }),
    () => certified({ prices: prices.slice(1) }),
    () => certified({ lambda: lambda + step }),
    () => certified({ lambda: 0 }),
    () => certified({ servedCover: toggled(servedCover) }),
    () => certified({ lowestBound: lowestBound && { ...lowestBound, score: lowestBound.score + step } }),
    () =>
      certified({
        lowestBound: lowestBound && { ...lowestBound, mentorIds: toggled(lowestBound.mentorIds) },
      }),
    () => certified({ lowestBound: null }),
    () => certified({ servedCover: ['nobody'] }),
  ]
  return changes[what % changes.length]!()
}
