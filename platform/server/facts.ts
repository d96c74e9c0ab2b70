import type { z } from 'zod'
import type { WorkContext } from './context.ts'

/** Something that happened, in the past tense: 'matching-run-published'. Payloads hold ids, never what people wrote. */
export type Fact<Payload extends z.ZodObject = z.ZodObject> = {
  readonly kind: 'fact'
  readonly name: string
  readonly payload: Payload
}
export type PayloadOf<F extends Fact> = z.input<F['payload']>

/** Declares a fact. A module announces it in its transaction; others listen. */
export function fact<Payload extends z.ZodObject>(definition: {
  readonly name: string
  readonly payload: Payload
}): Fact<Payload> {
  return { kind: 'fact', ...definition }
}

/** One module's reaction to a fact. Delivered at least once; its database work is done once for each fact. */
export type Listener = {
  readonly kind: 'listener'
  readonly name: string
  readonly fact: Heard
  readonly run: (context: WorkContext, payload: never) => Promise<void>
}
type Heard<Payload extends z.ZodObject = z.ZodObject> = { readonly name: string; readonly payload: Payload }

/**
 * `name` is a command, unique among listeners and jobs: 'propose-published-pairs'. What is heard is a fact of an
 * earlier module, or the name of a later one's with the shape that is read of it: { fact: 'relationship-ended',
 * payload: z.object({ … }) }. The start checks that somebody announces it, and that its payload fits.
 */
export function listener<Payload extends z.ZodObject>(
  name: string,
  heard: Fact<Payload> | { readonly fact: string; readonly payload: Payload },
  run: (context: WorkContext, payload: z.output<Payload>) => Promise<void>,
): Listener {
  const named = { name: 'fact' in heard ? heard.fact : heard.name, payload: heard.payload }
  return { kind: 'listener', name, fact: named, run: run as Listener['run'] }
}
