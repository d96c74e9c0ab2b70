import { addPayLine, dayOfPayLine } from '../../../../modules/projects/contract.ts'
import type { Edition } from './edition.ts'
import type { Known } from './make-teams.ts'

/** What each junior is owed is written at the launch; of the first project a part is paid, of the second invoiced. */
export async function agreeOnPay(
  { stage, lead }: Edition,
  { id, brief }: Known,
  { personIds, today }: { readonly personIds: readonly string[]; readonly today: string },
): Promise<string[]> {
  const cents = Math.floor(brief.juniorsCents! / personIds.length / 100) * 100
  const lines: string[] = []
  for (const personId of personIds) {
    const line = { id, personId, what: 'Au lancement et à la remise', cents, agreedOn: today }
    lines.push((await stage.ask(lead, addPayLine, line)).id)
  }
  return lines
}

export async function payOne({ stage, lead }: Edition, id: string, today: string, isPaid: boolean) {
  await stage.ask(lead, dayOfPayLine, { id, invoicedOn: today, paidOn: isPaid ? today : null })
}
