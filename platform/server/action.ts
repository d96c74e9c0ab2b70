import type { EndpointDefinition, InputOf, OutputOf, RefusalOf } from '../contract.ts'
import type {
  Account,
  Caller,
  CommonContext,
  Context,
  OpenContext,
  Organisation,
  Person,
  PublicContext,
} from './context.ts'
import type { Outside } from './outside/read-outside.ts'

/** One transaction of one organisation: the platform opens it, asks the audience, runs, commits. */
export type Action = {
  readonly kind: 'action'
  readonly scope: 'organisation' | 'public' | 'open'
  readonly endpoint: EndpointDefinition
  readonly run: (context: never, input: never) => Promise<unknown>
}

/** Work that must not hold a transaction open (hashing, solving): the action opens its own, one after the other. */
export type StepwiseAction = {
  readonly kind: 'stepwise-action'
  readonly scope: 'organisation' | 'open'
  readonly endpoint: EndpointDefinition
  readonly run: (steps: never, input: never) => Promise<unknown>
}
export type AnyAction = Action | StepwiseAction

/** Binds an endpoint of an organisation to what it does. The file's presence is its registration. */
export function action<E extends EndpointDefinition>(
  endpoint: E,
  run: (context: Context<RefusalOf<E>>, input: InputOf<E>) => Promise<Answer<OutputOf<E>>>,
): Action {
  return { kind: 'action', scope: 'organisation', endpoint, run }
}

/**
 * Binds an endpoint of an organisation that anybody may ask, known or not, to what it does. It refuses by itself, as
 * "not-found", what is not to be seen. Its audience is 'anyone', or 'anyone-here' where ids of elsewhere are not found.
 */
export function publicAction<E extends EndpointDefinition>(
  endpoint: E,
  run: (context: PublicContext<RefusalOf<E>>, input: InputOf<E>) => Promise<Answer<OutputOf<E>>>,
): Action {
  return { kind: 'action', scope: 'public', endpoint, run }
}

/** Binds an endpoint outside any organisation (first start, sign-in, own sessions) to what it does. */
export function openAction<E extends EndpointDefinition>(
  endpoint: E,
  run: (context: OpenContext<RefusalOf<E>>, input: InputOf<E>) => Promise<Answer<OutputOf<E>>>,
): Action {
  return { kind: 'action', scope: 'open', endpoint, run }
}

/** As `action`, for work between transactions. The audience is asked in a transaction of its own, before. */
export function stepwiseAction<E extends EndpointDefinition>(
  endpoint: E,
  run: (steps: Steps<RefusalOf<E>>, input: InputOf<E>) => Promise<Answer<OutputOf<E>>>,
): StepwiseAction {
  return { kind: 'stepwise-action', scope: 'organisation', endpoint, run }
}

/** As `openAction`, for work between transactions. */
export function openStepwiseAction<E extends EndpointDefinition>(
  endpoint: E,
  run: (steps: OpenSteps<RefusalOf<E>>, input: InputOf<E>) => Promise<Answer<OutputOf<E>>>,
): StepwiseAction {
  return { kind: 'stepwise-action', scope: 'open', endpoint, run }
}

export type Steps<Code extends string = string> = CommonContext<Code> & {
  readonly organisation: Organisation
  readonly person: Person
  readonly account: Account
  /** Aborts when the caller has gone: for work that nobody else would want. */
  readonly signal: AbortSignal | undefined
  readonly outside: Outside
  transaction<T>(work: (context: Context<Code>) => Promise<T>): Promise<T>
}
export type OpenSteps<Code extends string = string> = CommonContext<Code> & {
  readonly account: Account | null
  readonly caller: Caller
  setSession(token: string | null): void
  transaction<T>(work: (context: OpenContext<Code>) => Promise<T>): Promise<T>
}

/** What an action gives back is read and written out, never changed: it may be readonly all the way down. */
type Answer<T> = T extends readonly (infer Item)[]
  ? readonly Answer<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Answer<T[Key]> }
    : T

/** Who may call: a contract names it, the module that knows exports it from `server/audiences.ts`. */
export type Audience = {
  readonly kind: 'audience'
  readonly name: string
  readonly includes: (context: Context, input: never) => Promise<boolean>
}

/** `includes` runs inside the action's transaction, before it; "no" is answered as if nothing were there. */
export function audience<Input>(
  name: string,
  includes: (context: Context, input: Input) => Promise<boolean>,
): Audience {
  return { kind: 'audience', name, includes: includes as Audience['includes'] }
}
