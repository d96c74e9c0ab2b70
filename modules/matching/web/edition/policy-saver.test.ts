import { describe, expect, it } from 'vitest'
import type { Policy } from '../../rules.ts'
import { createPolicySaver, type SaveState } from './policy-saver.ts'

const policy = (seed: string): Policy => ({
  goal: 'best-fit',
  criteria: [],
  vetoes: [],
  quotas: [],
  locks: [],
  avoided: [],
  seed,
})

/** A server that keeps one policy and refuses an old revision, as ours does. */
function server() {
  const kept = { seed: '', revision: 4, requests: 0 }
  return {
    kept,
    save: async (sent: Policy, revision: number) => {
      kept.requests++
      await Promise.resolve()
      if (revision !== kept.revision) throw new Error('conflict')
      Object.assign(kept, { seed: sent.seed, revision: revision + 1 })
      return { revision: kept.revision, savedAt: '2026-11-21T20:00:00.000Z' }
    },
  }
}

function saverOf({ save }: ReturnType<typeof server>) {
  const states: SaveState[] = []
  const saver = createPolicySaver({
    revision: 4,
    savedAt: null,
    save,
    isConflict: (error) => error instanceof Error && error.message === 'conflict',
    onState: (state) => states.push(state),
    waitMs: 0,
  })
  return { saver, states }
}

describe('the saver of a policy', () => {
  it('keeps the newest policy only, in one request', async () => {
    const far = server()
    const { saver } = saverOf(far)
    for (const seed of ['a', 'b', 'c']) saver.change(policy(seed))
    expect(await saver.flush()).toBe(true)
    expect(far.kept).toMatchObject({ seed: 'c', requests: 1 })
    expect(saver.state().kind).toBe('saved')
  })

  it('saves what changed while it was saving, on the revision that came back', async () => {
    const far = server()
    const { saver } = saverOf(far)
    saver.change(policy('a'))
    const saved = saver.flush()
    saver.change(policy('b'))
    expect(await saved).toBe(true)
    expect(far.kept).toMatchObject({ seed: 'b', revision: 6 })
  })

  it('says when somebody else saved first, and sends nothing more until that is settled', async () => {
    const far = server()
    const { saver } = saverOf(far)
    far.kept.revision = 9
    saver.change(policy('mine'))
    expect(await saver.flush()).toBe(false)
    expect(saver.state().kind).toBe('conflict')
    saver.change(policy('mine too'))
    expect(await saver.flush()).toBe(false)
    expect(far.kept.requests).toBe(1)
  })

  it('writes ours over theirs when asked to', async () => {
    const far = server()
    const { saver } = saverOf(far)
    far.kept.revision = 9
    saver.change(policy('mine'))
    await saver.flush()
    expect(await saver.overwrite(9)).toBe(true)
    expect(far.kept).toMatchObject({ seed: 'mine', revision: 10 })
  })

  it('keeps what could not be sent, for the next attempt', async () => {
    const far = server()
    let away = true
    const { saver } = saverOf({
      ...far,
      save: (sent, revision) => (away ? Promise.reject(new Error('away')) : far.save(sent, revision)),
    })
    saver.change(policy('a'))
    expect(await saver.flush()).toBe(false)
    expect(saver.state().kind).toBe('failed')
    away = false
    expect(await saver.flush()).toBe(true)
    expect(far.kept.seed).toBe('a')
  })

  it('has nothing to save at the beginning', async () => {
    const far = server()
    expect(await saverOf(far).saver.flush()).toBe(true)
    expect(far.kept.requests).toBe(0)
  })
})
