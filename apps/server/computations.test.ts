import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { importVolunteers, startDemonstration } from '../../modules/enrolment/contract.ts'
import {
  cancelComputation,
  listRuns,
  replayRun,
  runMatching,
  showComputation,
} from '../../modules/matching/contract.ts'
import { describeOnBothEngines } from '../../platform/server/testing/describe-on-both-engines.ts'
import { manyVolunteers } from './testing/many-volunteers.ts'
import type { TestInstance } from './testing/open-test-instance.ts'
import { shareInstance } from './testing/share-instance.ts'
import { runWhile } from './testing/run-while.ts'
import type { Visitor } from './testing/visitor.ts'

describeOnBothEngines('a matching that a server computes', (openTestDatabase) => {
  const share = shareInstance(openTestDatabase)
  const open = async () => {
    const instance = await share()
    const lead = await instance.found()
    const { editionId } = await lead.ask(startDemonstration, {})
    return { instance, lead, editionId }
  }
  const shown = async (lead: Visitor, editionId: string) =>
    (await lead.ask(showComputation, { editionId })).computation

  it('cancelled before it is kept, is not kept', async () => {
    const { instance, lead, editionId } = await open()
    expect(await lead.ask(cancelComputation, { editionId })).toEqual({ cancelled: false })
    const meanwhile = async () => {
      expect(await shown(lead, editionId)).toMatchObject({ step: null })
      expect(await lead.ask(cancelComputation, { editionId })).toEqual({ cancelled: true })
      expect(await shown(lead, editionId)).toBeNull()
    }
    await expect(runWhile(instance, lead, { editionId }, { meanwhile })).rejects.toMatchObject({
      code: 'computation-cancelled',
    })
    expect((await lead.ask(listRuns, { editionId })).runs).toEqual([])
    expect(await rows(instance)).toBe(0)
  })

  it('cancelled while the thread computes, ends at the next sign of life', async () => {
    const { instance, lead, editionId } = await open()
    await lead.ask(importVolunteers, { ...manyVolunteers, editionId })
    const begun = async (tick: () => void) => {
      await lead.ask(cancelComputation, { editionId })
      tick()
    }
    await expect(runWhile(instance, lead, { editionId }, { begun })).rejects.toMatchObject({
      code: 'computation-cancelled',
    })
    expect(await rows(instance)).toBe(0)
  })

  it('again is shown and cancelled alike, and touches nothing of what is kept', async () => {
    const { instance, lead, editionId } = await open()
    const { run } = await lead.ask(runMatching, { editionId })
    const meanwhile = async () => {
      expect(await shown(lead, editionId)).toMatchObject({ startedAt: expect.any(String) })
      expect(await lead.ask(cancelComputation, { editionId })).toEqual({ cancelled: true })
    }
    await expect(runWhile(instance, lead, { replayOf: run.id }, { meanwhile })).rejects.toMatchObject({
      code: 'computation-cancelled',
    })
    expect(await rows(instance)).toBe(0)
    expect(await lead.ask(replayRun, { id: run.id })).toMatchObject({ same: true })
    expect(await rows(instance)).toBe(0)
    expect((await lead.ask(listRuns, { editionId })).runs).toEqual([run])
  })

  it('whose process has died is shown no more, and its row goes with the next one', async () => {
    const { instance, lead, editionId } = await open()
    await sql`insert into matching.computations
        (organisation_id, id, edition_id, started_by, started_at, heard_at)
      select organisation_id, gen_random_uuid(), ${editionId}, id, now(), now() - interval '31 seconds'
      from people.people
      where is_admin and organisation_id = (select organisation_id from programmes.editions where id = ${editionId})`.execute(
      instance.database.kysely,
    )
    expect(await shown(lead, editionId)).toBeNull()
    await lead.ask(runMatching, { editionId })
    expect(await rows(instance)).toBe(0)
  })

  it('is seen by who asked for it while it lasts, and says how far it is', async () => {
    const { instance, lead, editionId } = await open()
    await lead.ask(importVolunteers, { ...manyVolunteers, editionId })
    let seen: Promise<unknown> | undefined
    let kept = false
    const begun = async (tick: () => void) => {
      for (;;) {
        tick()
        const computation = await shown(lead, editionId)
        if (computation?.step || kept) return computation
      }
    }
    await runWhile(instance, lead, { editionId }, { begun: (tick) => (seen = begun(tick)) }).finally(
      () => (kept = true),
    )
    expect(await seen).toMatchObject({ step: expect.any(String) })
    expect(await shown(lead, editionId)).toBeNull()
    expect((await lead.ask(listRuns, { editionId })).runs).toHaveLength(1)
  })
})

async function rows({ database }: TestInstance): Promise<number> {
  const { rows: counted } = await sql<{
    n: number
  }>`select count(*)::int as n from matching.computations`.execute(database.kysely)
  return counted[0]!.n
}
