import type { AgreementTerms } from '../../../programmes/contract.ts'

type Chosen = { readonly weeks?: number | undefined; readonly everyDays?: number | undefined }

/** What a yes proposes: the edition's terms, in the weeks and at the rhythm that the mentor chose. */
export function agreementOf(usual: AgreementTerms, { weeks, everyDays }: Chosen): AgreementTerms {
  const durationDays = weeks === undefined ? usual.durationDays : weeks * 7
  if (everyDays !== undefined)
    return { ...usual, durationDays, rhythm: [{ untilDay: durationDays, everyDays }] }
  if (weeks === undefined) return usual
  const within = usual.rhythm.filter(({ untilDay }) => untilDay < durationDays)
  const last = usual.rhythm[within.length] ?? usual.rhythm.at(-1)!
  return { ...usual, durationDays, rhythm: [...within, { ...last, untilDay: durationDays }] }
}
