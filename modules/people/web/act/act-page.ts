import type { LinkedAct } from '../../../../platform/contract.ts'
import { slot, type ComponentSlot } from '../../../../platform/web/slots.ts'

export type ActPageProps = {
  /** What the act is about: the value of the key of its endpoint's path. */
  readonly subject: string
  /** The answer chosen in the mail, where it offered several. */
  readonly answer: string | undefined
}

/**
 * Where a module puts the page of an act that its mails carry links for: the question, the button, the words after. By the act's name alone,
 * where nothing else of a contract belongs into the first script; a test knows that each has its page.
 */
export const actPage = ({ name }: Pick<LinkedAct, 'name'>): ComponentSlot<ActPageProps> => slot(`act.${name}`)
