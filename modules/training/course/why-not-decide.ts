type Decision = {
  readonly result: 'validated' | 'to-complete' | 'to-redo'
  readonly reasons: string
  readonly backOn: string | null
}
type Planned = { readonly startsAt: string; readonly isDecided: boolean }

/** A result has its reasons; one that is not final has a day to come back, after today. */
export function whyNotDecide(
  { startsAt, isDecided }: Planned,
  { result, reasons, backOn }: Decision,
  { now, today }: { readonly now: string; readonly today: string },
): 'already-decided' | 'not-yet' | 'no-reasons' | 'no-day-to-come-back' | undefined {
  if (isDecided) return 'already-decided'
  if (now < startsAt) return 'not-yet'
  if (reasons === '') return 'no-reasons'
  if (result !== 'validated' && (backOn === null || backOn <= today)) return 'no-day-to-come-back'
  return undefined
}
