import type { z } from 'zod'
import type { WorkContext } from './context.ts'

/** Something that happened, in the past tense: 'matching-run-published'. Payloads hold ids, never what people wrote. */
export type Fact<Payload extends z.ZodObject = z.ZodObject> = {
  readonly name: string
  readonly payload: Payload
}
export type PayloadOf<F extends Fact> = z.input<F['payload']>

/** Declares a fact. Earlier modules announce it in their transaction; later modules listen. */
export function fact<const F extends Fact>(definition: F): F {
  return definition
}

/** One module's reaction to a fact. Delivered at least once; its database work is done once for each fact. */
export type Listener = {
  readonly kind: 'listener'
  readonly name: string
  readonly fact: Fact
  readonly run: (context: WorkContext, payload: never) => Promise<void>
}

/** `name` is a command, unique among listeners: 'propose-published-pairs'. */
export function listener<F extends Fact>(
  name: string,
  heard: F,
  run: (context: WorkContext, payload: z.output<F['payload']>) => Promise<void>,
): Listener {
  return { kind: 'listener', name, fact: heard, run: run as Listener['run'] }
}
