import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { OutputOf } from '../../../../platform/contract.ts'
import { callEndpoint } from '../../../../platform/web/client.ts'
import { notify } from '../../../../platform/web/design/notify.ts'
import { Refusal } from '../../../../platform/web/refusal.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { publishRun, runMatching, showStudio } from '../../contract.ts'

export type PreparedRun = OutputOf<typeof runMatching>

export type PublicationStep =
  | { readonly kind: 'running' }
  | { readonly kind: 'not-saved' }
  | { readonly kind: 'ready'; readonly run: PreparedRun; readonly sending: boolean }
  | {
      readonly kind: 'changed'
      readonly run: PreparedRun
      readonly details: Refusal['details']
      readonly sending: boolean
    }
  | { readonly kind: 'already'; readonly by: { name: string; at: string } | null }
  | { readonly kind: 'refused'; readonly error: unknown }

/** From "Publish…" to the mails on their way: save, solve on the server, show, publish. */
export function usePublication(editionId: string, flush: () => Promise<boolean>, onPublished: () => void) {
  const t = useTranslations('matching.studio.publish')
  const organisation = useOrganisation()
  const [step, setStep] = useState<PublicationStep>({ kind: 'running' })
  const { runAsync: solve } = useAction(runMatching, { refreshes: [] })
  const { runAsync: send } = useAction(publishRun, { refreshes: [] })
  const leaving = useRef(new AbortController())

  async function fail(error: unknown) {
    if (!(error instanceof Refusal) || error.code !== 'pairs-published') {
      return setStep({ kind: 'refused', error })
    }
    const { output } = await callEndpoint(showStudio, { input: { editionId }, organisation })
    const { published } = output
    setStep({ kind: 'already', by: published && { name: published.publishedBy, at: published.publishedAt } })
  }

  async function prepare() {
    const { signal } = leaving.current
    try {
      const isSaved = await flush()
      if (signal.aborted) return
      setStep(
        isSaved
          ? { kind: 'ready', run: await solveAfterMine(signal), sending: false }
          : { kind: 'not-saved' },
      )
    } catch (error) {
      if (!signal.aborted) await fail(error)
    }
  }

  // Closed and opened again at once: the server may still be ending what nobody waits for any longer.
  async function solveAfterMine(signal: AbortSignal, triesLeft = 5): Promise<PreparedRun> {
    try {
      return await solve({ editionId }, undefined, signal)
    } catch (error) {
      const isMine =
        error instanceof Refusal && error.code === 'matching-under-way' && error.details['mine'] === true
      if (!isMine || triesLeft === 0 || signal.aborted) throw error
      await new Promise((resolve) => setTimeout(resolve, 400))
      return solveAfterMine(signal, triesLeft - 1)
    }
  }

  async function publish(run: PreparedRun, anyway: boolean) {
    setStep((before) => ('sending' in before ? { ...before, sending: true } : before))
    try {
      const { pairs, mails } = await send({ id: run.run.id, anyway })
      notify({ message: t('done', { pairs, mails }) })
      onPublished()
    } catch (error) {
      if (error instanceof Refusal && error.code === 'data-changed') {
        return setStep({ kind: 'changed', run, details: error.details, sending: false })
      }
      await fail(error)
    }
  }

  const begin = useEffectEvent(prepare)
  useEffect(() => {
    const controller = new AbortController()
    leaving.current = controller
    void begin()
    // Closed, or gone to another page: the server stops solving when nobody waits for it any longer.
    return () => controller.abort()
  }, [])

  return {
    step,
    runAgain: () => {
      setStep({ kind: 'running' })
      void prepare()
    },
    publish: (run: PreparedRun, anyway: boolean) => void publish(run, anyway),
  }
}
