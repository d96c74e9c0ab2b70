import type { Logger } from 'pino'
import { isForAnybody, pathKeys, type EndpointDefinition } from '../contract.ts'
import { whyNotFollow, type ActLinks, type HeldLink } from './act-links.ts'
import type { Action, AnyAction, Audience, OpenSteps, StepwiseAction, Steps } from './action.ts'
import type {
  Account,
  Caller,
  CommonContext,
  Context,
  OpenContext,
  Organisation,
  Person,
  PublicContext,
  WorkContext,
} from './context.ts'
import { inTransaction, type Database } from './database/index.ts'
import { answerOnce, answerOnceStepwise, type RepeatableRequest } from './idempotency.ts'
import { Refusal } from './refusal.ts'
import type { FileStore } from './files/index.ts'
import type { EffectParts, Effects } from './effects.ts'
import type { News } from './live/news.ts'
import type { Outside } from './outside/read-outside.ts'
import { inOpenWorkContext, inWorkContext } from './work-context.ts'

/** What stands behind every action of one process. */
export type Machinery = {
  readonly database: Database
  readonly audiences: ReadonlyMap<string, Audience>
  readonly publicUrl: string
  readonly hasMailServer: boolean
  readonly actLinks: ActLinks
  readonly files: FileStore
  /** What is read at addresses that people typed. */
  readonly outside: Outside
  readonly log: Logger
  /** The clock, handed in so that tests and replays choose the instant. */
  readonly now: () => string
  /** Called after a commit that announced a fact, wrote a mail or a job: somebody looks for work at once. */
  readonly wake: () => void
  /** Tells open pages, here and in other processes, what to read again; where nobody has any, nothing. */
  readonly tellPages?: (news: readonly News[]) => void
}

/** Who calls, from where, and what their request carried besides its input. */
export type Call = {
  readonly requestId: string
  readonly language: Organisation['language']
  readonly account: Account | null
  readonly organisation: Organisation | null
  readonly person: Person | null
  /** The link for one act that speaks instead of a session. */
  readonly link?: HeldLink | null
  readonly caller: Caller
  readonly expectedRevision: number | undefined
  readonly idempotencyKey: string | undefined
  readonly setSession: (token: string | null) => void
  /** Aborts when the caller has gone; undefined where a caller always stays. */
  readonly signal?: AbortSignal
  /** Runs each transaction when its turn comes; at once where nobody else asks. */
  readonly admit?: Admit
}
export type Admit = <Result>(work: () => Promise<Result>) => Promise<Result>
const atOnce: Admit = (work) => work()

/**
 * Runs one action with its parsed input: audience, transaction, effects. The HTTP server, the command line, jobs and
 * tests all call this. Throws `Refusal` for what the caller may not do; anything else thrown is our fault.
 */
export async function perform(
  machinery: Machinery,
  action: AnyAction,
  call: Call,
  input: unknown,
): Promise<unknown> {
  if (action.endpoint.edits && call.expectedRevision === undefined) throw new Refusal('revision-required')
  if (action.scope === 'open') return performOpen(machinery, action, call, input)
  if (action.scope === 'public') return performPublic(machinery, action as Action, call, input)
  return performWithin(machinery, action, call, input)
}

async function performPublic(machinery: Machinery, action: Action, call: Call, input: unknown) {
  const { name, audience } = action.endpoint
  if (!isForAnybody(audience))
    throw new Error(`${name}: what anybody may ask has the audience "anyone" or "anyone-here".`)
  const { account, organisation, caller } = call
  if (!organisation) throw new Refusal('not-found')
  const common = commonContext(machinery, call)
  const repeatable = repeatableRequest(action, call, account, input, common.now)
  const scope = { now: common.now, ...(account && { accountId: account.id }) }
  return (call.admit ?? atOnce)(() =>
    transactionWithin(machinery, organisation, scope, (context, besides) => {
      const answer = () => runAction(action, { ...common, ...context, caller }, input)
      return repeatable ? answerOnce(context.db, repeatable, answer, besides) : answer()
    }),
  )
}

async function performWithin(machinery: Machinery, action: AnyAction, call: Call, input: unknown) {
  const { account, organisation, person, link = null } = call
  if (!account) throw new Refusal('sign-in-required')
  if (!organisation || !person) throw new Refusal('not-found')
  const audience = machinery.audiences.get(action.endpoint.audience)
  if (!audience)
    throw new Error(
      `${action.endpoint.name} names the audience "${action.endpoint.audience}", which no module exports.`,
    )

  const common = commonContext(machinery, call)
  const admitted = call.admit ?? atOnce
  const within = <T>(work: (context: Context, besides: Effects['besides']) => Promise<T>): Promise<T> =>
    admitted(() =>
      transactionWithin(
        machinery,
        organisation,
        { accountId: account.id, now: common.now, personId: person.id },
        (context, besides) => work({ ...common, ...context, organisation, person, account, link }, besides),
      ),
    )
  if (link) refuseBeyondLink(action, link, input, common.now)
  const admit = async (context: Context) => {
    if (!(await audience.includes(context, input as never))) throw new Refusal('not-found')
  }

  const repeatable = repeatableRequest(action, call, account, input, common.now)
  if (action.kind === 'action') {
    return within(async (context, besides) => {
      await admit(context)
      const answer = async () => {
        // Used up in the transaction of its act: a second click waits for the first, and what fails uses up nothing.
        if (link && action.endpoint.byLink) await machinery.actLinks.use(context, link)
        return runAction(action, context, input)
      }
      return repeatable ? answerOnce(context.db, repeatable, answer, besides) : answer()
    })
  }
  await within(admit)
  const { signal } = call
  const { outside } = machinery
  const steps: Steps = { ...common, organisation, person, account, signal, outside, transaction: within }
  const answer = () => runStepwise(action, steps, input)
  return repeatable ? answerOnceStepwise(within, repeatable, answer) : answer()
}

/** A link does its own act on its own subject, and reads what that act's page shows; nothing else. */
function refuseBeyondLink({ kind, endpoint }: AnyAction, link: HeldLink, input: unknown, now: string): void {
  const { name, byLink, forLinksOf } = endpoint
  const [key] = pathKeys(endpoint.path)
  const isOfSubject = key === undefined || (input as Record<string, unknown>)[key] === link.subject
  const reads = forLinksOf === 'every-act' || forLinksOf?.includes(link.act)
  const does = byLink !== undefined && name === link.act && kind === 'action'
  if (!isOfSubject || !(does || reads)) throw new Refusal('link-over')
  // An act asks again under the link's lock, after the answers that are kept for a repeated request.
  const refusal = does ? undefined : whyNotFollow(link, now)
  if (refusal) throw new Refusal(refusal)
}

function repeatableRequest(
  action: AnyAction,
  { idempotencyKey }: Call,
  account: Account | null,
  input: unknown,
  now: string,
): RepeatableRequest | undefined {
  if (!idempotencyKey || action.endpoint.leavesNoTrace) return undefined
  // Answers are kept by account: who has none would count on a promise that nobody keeps.
  if (!account) throw new Refusal('invalid-input', { field: 'Idempotency-Key' })
  return { account, key: idempotencyKey, endpoint: action.endpoint.name, input, now }
}

async function performOpen(machinery: Machinery, action: AnyAction, call: Call, input: unknown) {
  const { audience } = action.endpoint as EndpointDefinition
  if (audience !== 'anyone' && audience !== 'signed-in') {
    throw new Error(
      `${action.endpoint.name}: outside an organisation the audience is "anyone" or "signed-in".`,
    )
  }
  const { account, caller, setSession } = call
  if (audience === 'signed-in' && !account) throw new Refusal('sign-in-required')

  const common = commonContext(machinery, call)
  const transaction = <T>(
    work: (context: OpenContext, besides: Effects['besides']) => Promise<T>,
  ): Promise<T> => {
    const scope = { organisationId: null, role: 'app' as const, ...(account && { accountId: account.id }) }
    return (call.admit ?? atOnce)(() =>
      withEffects(machinery, (onEffect) =>
        inTransaction(machinery.database, scope, (db) =>
          inOpenWorkContext(
            db,
            { ...common, actLinks: machinery.actLinks, files: machinery.files, onEffect },
            (context, besides) => work({ ...common, ...context, account, caller, setSession }, besides),
          ),
        ),
      ),
    )
  }
  const repeatable = repeatableRequest(action, call, account, input, common.now)
  if (action.kind === 'action')
    return transaction((context, besides) => {
      const answer = () => runAction(action, context, input)
      return repeatable ? answerOnce(context.db, repeatable, answer, besides) : answer()
    })
  const steps: OpenSteps = { ...common, account, caller, setSession, transaction }
  const answer = () => runStepwise(action, steps, input)
  return repeatable ? answerOnceStepwise(transaction, repeatable, answer) : answer()
}

/** One transaction of an organisation with nobody in particular: for listeners, jobs and the command line. */
export async function transactionWithin<T>(
  machinery: Pick<
    Machinery,
    'database' | 'publicUrl' | 'hasMailServer' | 'actLinks' | 'files' | 'wake' | 'tellPages'
  >,
  organisation: Organisation,
  options: { readonly now: string; readonly accountId?: string; readonly personId?: string },
  work: (context: WorkContext, besides: Effects['besides']) => Promise<T>,
): Promise<T> {
  const { now, accountId, personId } = options
  const scope = { organisationId: organisation.id, role: 'app' as const, ...(accountId && { accountId }) }
  return withEffects(
    machinery,
    (onEffect) =>
      inTransaction(machinery.database, scope, (db) =>
        inWorkContext(db, organisation, { ...machinery, now, onEffect }, work),
      ),
    personId,
  )
}

/** Wakes who looks for work, and tells open pages, once what wrote it is committed: whoever acted reads again by themselves. */
export async function withEffects<T>(
  machinery: Pick<Machinery, 'wake' | 'tellPages'>,
  work: (onEffect: EffectParts['onEffect']) => Promise<T>,
  actorId?: string,
): Promise<T> {
  let effects = 0
  const news: News[] = []
  const result = await work((one) => {
    if (one) news.push({ ...one, personIds: one.personIds.filter((id) => id !== actorId) })
    else effects += 1
  })
  if (effects > 0) machinery.wake()
  if (news.length > 0) machinery.tellPages?.(news)
  return result
}

function commonContext(machinery: Machinery, call: Call): CommonContext {
  return {
    now: machinery.now(),
    requestId: call.requestId,
    language: call.language,
    publicUrl: machinery.publicUrl,
    hasMailServer: machinery.hasMailServer,
    expectedRevision: call.expectedRevision,
    refuse: (code, details) => new Refusal(code, details),
  }
}

const runAction = (action: Action, context: Context | OpenContext | PublicContext, input: unknown) =>
  action.run(context as never, input as never)
const runStepwise = (action: StepwiseAction, steps: Steps | OpenSteps, input: unknown) =>
  action.run(steps as never, input as never)
