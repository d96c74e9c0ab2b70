import { useTranslations } from 'use-intl'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { decideApplications, type ApplicationRow, type Decision, type LeftAsItWas } from '../../contract.ts'
import { useCalled } from './use-called.ts'

type Of = Pick<ApplicationRow, 'id' | 'toSend'>
type Wanted = { readonly decision: Decision; readonly word: string } | null

/** Writes a decision for one or for several, with an undo in the notice that follows; who stays as they were is said. */
export function useDecide(editionId: string) {
  const t = useTranslations('reviews.decide')
  const refusalText = useRefusalText('reviews')
  const sayLeft = useSayLeft()
  const { runAsync, pending } = useAction(decideApplications)

  async function write(items: readonly (Of & { readonly wanted: Wanted })[]) {
    const { made, left } = await runAsync({
      editionId,
      applications: items.map(({ id, toSend, wanted }) => ({
        id,
        seen: toSend?.id ?? null,
        decision: wanted?.decision ?? null,
        word: wanted?.word ?? '',
      })),
    })
    sayLeft(left)
    return made
  }

  async function decide(applications: readonly Of[], wanted: Wanted) {
    try {
      const made = await write(applications.map((one) => ({ ...one, wanted })))
      if (made.length === 0) return
      notify({
        message: t(`done.${wanted?.decision ?? 'none'}`, { count: made.length }),
        undo: () => void undo(made),
      })
    } catch (error) {
      notify({ message: refusalText(error), tone: 'care' })
    }
  }

  async function undo(made: Awaited<ReturnType<typeof write>>) {
    try {
      await write(
        made.map(({ id, decisionId, before }) => ({
          id,
          toSend: decisionId === null ? null : ({ id: decisionId } as NonNullable<Of['toSend']>),
          wanted: before,
        })),
      )
      notify({ message: t('undone') })
    } catch (error) {
      notify({ message: refusalText(error), tone: 'care' })
    }
  }

  return { decide, pending }
}

/** Says of those who stay as they were why, by their name or number. */
export function useSayLeft() {
  const t = useTranslations('reviews.left')
  const called = useCalled()
  return (left: readonly LeftAsItWas[]) => {
    for (const one of left.slice(0, 3)) notify({ message: t(one.why, { who: called(one) }), tone: 'care' })
    if (left.length > 3) notify({ message: t('others', { count: left.length - 3 }), tone: 'care' })
  }
}
