import { useEffect, useState } from 'react'
import { callEndpoint } from '../../../../platform/web/client.ts'
import { Refusal } from '../../../../platform/web/refusal.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { savePolicy } from '../../contract.ts'
import { createPolicySaver, type PolicySaver, type SaveState } from './policy-saver.ts'

/** Keeps an edition's policy on the server as it changes, and says how that goes. */
export function usePolicySaver(
  editionId: string,
  opened: { policyRevision: number; savedAt: string | null },
): { saver: PolicySaver; state: SaveState } {
  const organisation = useOrganisation()
  const [state, setState] = useState<SaveState>({ kind: 'saved', at: opened.savedAt })
  const [saver] = useState(() =>
    createPolicySaver({
      revision: opened.policyRevision,
      savedAt: opened.savedAt,
      save: async (policy, revision) =>
        (await callEndpoint(savePolicy, { input: { editionId, policy }, organisation, revision })).output,
      isConflict: (error) => error instanceof Refusal && error.code === 'changed-meanwhile',
      onState: setState,
    }),
  )
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (saver.state().kind !== 'saved') event.preventDefault()
    }
    addEventListener('beforeunload', warn)
    return () => {
      removeEventListener('beforeunload', warn)
      // Going to another page of the application: nothing decided here is lost.
      void saver.flush()
    }
  }, [saver])
  return { saver, state }
}
