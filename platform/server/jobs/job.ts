import type { z } from 'zod'
import type { Outside } from '../outside/read-outside.ts'
import type { Organisation, OpenWorkContext, WorkContext } from '../context.ts'

/**
 * Work that is done later, or again and again. Its row in `platform.jobs` is written in the transaction that wants it
 * (`context.later`). The presence of its file in a module's `server/jobs/` registers it.
 */
export type Job<
  Payload extends z.ZodObject = z.ZodObject,
  Scope extends JobScope = JobScope,
> = JobDefinition<Payload> & {
  readonly kind: 'job'
  readonly scope: Scope
  /** True where it must not hold a transaction open: it opens its own, under a lease. */
  readonly stepwise: boolean
  readonly run: (context: never, payload: never) => Promise<void>
}
/** Of one organisation, or of the whole instance ("open", as for actions). */
export type JobScope = 'organisation' | 'open'

export type JobDefinition<Payload extends z.ZodObject> = {
  /** A command, unique among jobs and listeners: 'remind-quiet-pairs'. Worded under `jobs` in the module's locales. */
  readonly name: string
  /** Ids and small values, never what people wrote. */
  readonly payload: Payload
  /** Does it again and again, with an empty payload: for the instance, or for each organisation in turn. */
  readonly every?: Every
}
/** A pause in minutes, or an hour of the day ('03:00') in the process's own time zone. */
export type Every = { readonly minutes: number } | { readonly dayAt: string }

/** Short work of an organisation, in the very transaction that takes it: done with its note, or not at all. */
export function job<Payload extends z.ZodObject>(
  definition: JobDefinition<Payload>,
  run: (context: WorkContext, payload: z.output<Payload>) => Promise<void>,
): Job<Payload, 'organisation'> {
  return { kind: 'job', scope: 'organisation', stepwise: false, ...definition, run: run as Job['run'] }
}

/** As `job`, for the whole instance: it sees what the dispatcher's role may. */
export function openJob<Payload extends z.ZodObject>(
  definition: JobDefinition<Payload>,
  run: (context: OpenWorkContext, payload: z.output<Payload>) => Promise<void>,
): Job<Payload, 'open'> {
  return { kind: 'job', scope: 'open', stepwise: false, ...definition, run: run as Job['run'] }
}

/**
 * Long work of an organisation (solving, sending): it opens transactions one after the other, under a lease that a
 * crash frees within a minute. It may then begin again from the start: what leaves carries `effectKey`.
 */
export function stepwiseJob<Payload extends z.ZodObject>(
  definition: JobDefinition<Payload>,
  run: (steps: JobSteps, payload: z.output<Payload>) => Promise<void>,
): Job<Payload, 'organisation'> {
  return { kind: 'job', scope: 'organisation', stepwise: true, ...definition, run: run as Job['run'] }
}

/** As `stepwiseJob`, for the whole instance. */
export function openStepwiseJob<Payload extends z.ZodObject>(
  definition: JobDefinition<Payload>,
  run: (steps: OpenJobSteps, payload: z.output<Payload>) => Promise<void>,
): Job<Payload, 'open'> {
  return { kind: 'job', scope: 'open', stepwise: true, ...definition, run: run as Job['run'] }
}

export type JobSteps = CommonSteps & {
  readonly organisation: Organisation
  transaction<T>(work: (context: WorkContext) => Promise<T>): Promise<T>
}
export type OpenJobSteps = CommonSteps & {
  transaction<T>(work: (context: OpenWorkContext) => Promise<T>): Promise<T>
}
type CommonSteps = {
  /** The instant at which it began. */
  readonly now: string
  readonly publicUrl: string
  /** The same however often the job begins again. */
  readonly effectKey: string
  /** Aborts when the process stops or the lease is lost: leave at the next step. */
  readonly signal: AbortSignal
  readonly outside: Outside
}

/** `at` is an instant, at once by default. Of one key an organisation has one job: the same key moves it. */
export type LaterOptions = { readonly at?: string; readonly key?: string }
