import type { Extra } from '../../contract.ts'

const most = 80

/** As the team calls it, else the beginning of what was asked. */
export function titleOfExtra({ proposal, text }: Pick<Extra, 'proposal' | 'text'>): string {
  if (proposal) return proposal.title
  const [line = ''] = text.split('\n')
  return line.length > most ? `${line.slice(0, most).trimEnd()}…` : line
}
