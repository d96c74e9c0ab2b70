import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { useMedia } from '../../../../platform/web/use-media.ts'
import { wordsOf } from '../../cohort/words-of.ts'
import type { Cohort, Policy } from '../../rules.ts'
import { useSolver } from '../solving/use-solver.ts'
import { AdjustPanel } from './AdjustPanel.tsx'
import { ExplanationPanel } from './ExplanationPanel.tsx'
import { ProofLine } from './ProofLine.tsx'
import { ShortcutsDialog } from './ShortcutsDialog.tsx'
import styles from './Studio.module.css'
import { StudioBar } from './StudioBar.tsx'
import { StudioContext, type Selection, type StudioState } from './studio-context.ts'
import { useCriteria } from './use-criteria.ts'
import { usePolicyHistory } from './use-policy-history.ts'
import { useSayEdits } from './use-say-edits.ts'
import { useShortcuts } from './use-shortcuts.ts'
import { ViewsOfPairs } from './ViewsOfPairs.tsx'

export type StudioProps = {
  cohort: Cohort
  /** The policy to start from. A studio keeps its own after that: give it another `key` to start anew. */
  policy: Policy
  /** The instant whose week makes hours comparable. */
  weekOf: string
  /** Undefined: nothing can be changed, because the pairs are published. */
  onPolicyChange: ((policy: Policy) => void) | undefined
  /** Where the mark leads, the words that say where we are, and what stands beside them. */
  home: string
  crumbs: readonly { label: string; href?: string }[]
  badge?: ReactNode
  /** Said beside the buttons: whether the work is kept. */
  kept?: ReactNode
  /** The one green button, if something can be published from here. */
  publish?: ReactNode
  /** At the very end of the top line. */
  end?: ReactNode
  /** At the foot in place of what the checker says, where the pairs are not those of the moment. */
  foot?: ReactNode
  /** Above the pairs: what was assumed, what has happened. */
  notice?: ReactNode
}

/** The matching studio over a cohort in memory: an edition's, or a spreadsheet's. */
export function Studio({ cohort, policy: first, weekOf, onPolicyChange, notice, foot, ...bar }: StudioProps) {
  const history = usePolicyHistory(cohort, first, onPolicyChange)
  const solver = useSolver(cohort, history.policy, weekOf)
  const criteria = useCriteria(cohort, first)
  const [selection, select] = useState<Selection | null>(null)
  const [adjusting, setAdjusting] = useState(false)
  const [helping, setHelping] = useState(false)
  const search = useRef<HTMLInputElement>(null)
  const wide = useMedia('(min-width: 1200px)')
  const members = useMemo(() => new Map(cohort.members.map((member) => [member.id, member])), [cohort])
  const memberOf = useCallback((id: string) => members.get(id)!, [members])
  const readOnly = onPolicyChange === undefined
  const { called } = wordsOf(cohort)
  const said = useSayEdits(history, called)
  const t = useTranslations('matching.studio')

  const { stop: stopSolving } = solver
  const { backTo } = history
  const stop = useCallback(() => {
    const solved = stopSolving()
    if (solved) backTo(solved)
  }, [stopSolving, backTo])

  const state: StudioState = useMemo(
    () => ({
      cohort,
      policy: history.policy,
      solver,
      memberOf,
      called,
      edit: readOnly ? undefined : said.edit,
      undo: readOnly || !history.canUndo ? undefined : said.undo,
      stop,
      settle: history.settle,
      selection,
      select,
      ...criteria,
    }),
    [cohort, history, solver, memberOf, called, readOnly, said, stop, selection, criteria],
  )
  useShortcuts({
    state,
    undo: readOnly ? undefined : said.undo,
    redo: readOnly ? undefined : said.redo,
    search: () => search.current?.focus(),
    help: () => setHelping(true),
  })

  return (
    <StudioContext value={state}>
      <div className={styles.studio}>
        <StudioBar
          {...bar}
          history={readOnly ? undefined : { ...history, undo: said.undo, redo: said.redo }}
          onAdjust={() => setAdjusting(!adjusting)}
          adjusting={adjusting}
        />
        <div className={styles.panes}>
          {adjusting && <AdjustPanel inline={wide} onClose={() => setAdjusting(false)} />}
          <section className={styles.middle} aria-label={t('pairsRegion')}>
            {solver.fault ? (
              <ErrorState error={solver.fault} onRetry={() => location.reload()} />
            ) : (
              <ViewsOfPairs notice={notice} searchRef={search} onAdjust={() => setAdjusting(true)} />
            )}
          </section>
          {selection && !solver.refusal && <ExplanationPanel inline={wide} onClose={() => select(null)} />}
        </div>
        <ProofLine foot={foot} onHelp={() => setHelping(true)} canPublish={bar.publish !== undefined} />
        <ShortcutsDialog isOpen={helping} onClose={() => setHelping(false)} />
      </div>
    </StudioContext>
  )
}
