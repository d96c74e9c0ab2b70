import { useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useState } from 'react'
import { notify } from '../../../platform/web/design/notify.ts'
import { useAction } from '../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../platform/web/use-refusal-text.ts'
import { reinstateEnrolment, withdrawEnrolment } from '../contract.ts'

type Someone = { readonly id: string; readonly name: string }

/** Withdraws one enrolment or several, with an undo in the notice that follows; and brings one back. */
export function useStatusChange() {
  const t = useTranslations('enrolment.withdrawal')
  const refusalText = useRefusalText('enrolment')
  const queries = useQueryClient()
  const withdraw = useAction(withdrawEnrolment, { refreshes: [] })
  const reinstate = useAction(reinstateEnrolment, { refreshes: [] })
  const [pending, setPending] = useState(false)

  /** Those that were done, also where one in the middle was refused. */
  async function each(people: readonly Someone[], run: (id: string) => Promise<unknown>): Promise<Someone[]> {
    const done: Someone[] = []
    setPending(true)
    try {
      for (const person of people) {
        await run(person.id)
        done.push(person)
      }
    } catch (error) {
      notify({ message: refusalText(error), tone: 'care' })
    } finally {
      setPending(false)
      await queries.invalidateQueries()
    }
    return done
  }

  const words = (people: readonly Someone[]) => ({ count: people.length, name: people[0]?.name ?? '' })

  async function bringBack(people: readonly Someone[]) {
    const done = await each(people, (id) => reinstate.runAsync({ id }))
    if (done.length > 0) notify({ message: t('reinstated', words(done)) })
  }

  async function takeOut(people: readonly Someone[]) {
    const done = await each(people, (id) => withdraw.runAsync({ id }))
    if (done.length > 0) notify({ message: t('withdrawn', words(done)), undo: () => void bringBack(done) })
  }

  return {
    withdraw: (people: readonly Someone[]) => void takeOut(people),
    reinstate: (people: readonly Someone[]) => void bringBack(people),
    pending,
  }
}
