import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { OutputOf } from '../../../../platform/contract.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import type { WholeEdition } from '../../../programmes/contract.ts'
import { importVolunteers } from '../../contract.ts'
import type { SheetInResult } from '../sheet-in/SheetIn.tsx'
import { toImport } from './to-import.ts'

export type Imported = { totals: OutputOf<typeof importVolunteers>; from: SheetInResult }

/** Sends the sheets, says how far it is, and adds up what the server did. After a fault, again is safe. */
export function useImport(edition: WholeEdition) {
  const queries = useQueryClient()
  const send = useAction(importVolunteers, { refreshes: [] })
  const [progress, setProgress] = useState<number>()
  const [done, setDone] = useState<Imported>()

  async function start(from: SheetInResult): Promise<void> {
    const calls = toImport(from, edition.matchingDefaults.seniorityLevels)
    const totals: Imported['totals'] = {
      people: 0,
      added: 0,
      changed: 0,
      unchanged: 0,
      problems: [],
      kept: [],
    }
    setProgress(0)
    try {
      for (const [index, call] of calls.entries()) {
        const part = await send.runAsync({ editionId: edition.id, ...call })
        totals.people += part.people
        totals.added += part.added
        totals.changed += part.changed
        totals.unchanged += part.unchanged
        totals.problems.push(...part.problems)
        totals.kept.push(...part.kept)
        setProgress((100 * (index + 1)) / calls.length)
      }
      setDone({ totals, from })
    } catch {
      // `error` holds it, and the page words it.
    } finally {
      setProgress(undefined)
      await queries.invalidateQueries()
    }
  }

  return {
    start: (from: SheetInResult) => void start(from),
    /** 0 to 100 while it runs. */
    progress,
    error: send.error,
    done,
    again: () => setDone(undefined),
  }
}
