import type { OutboxMail } from '../../contract.ts'

const byHand: readonly OutboxMail['state'][] = ['kept', 'refused', 'given-up']

/** Whether it leaves only where somebody sends it: not what has left, waits its turn, or helps nobody any more. */
export const leavesByHand = ({ state }: Pick<OutboxMail, 'state'>) => byHand.includes(state)
