import { createContext, lazy, use, type ComponentType } from 'react'

/** A place on a page where later modules put their parts; the page's own module declares it, and what it holds. */
export type Slot<Held> = { readonly name: string; readonly held?: Held }
export const slot = <Held>(name: string): Slot<Held> => ({ name })
/** A slot of components that are all given the same. */
export type ComponentSlot<Props extends object> = Slot<ComponentType<Props>>

/** What `modules/<module>/web/parts.ts` lists: one line for each thing that the module adds to another's page. */
export type Part = { readonly slot: string; readonly held: unknown }

/** Puts a value or a hook there; it is loaded with the menu, so it stays small. */
export const part = <Held>(place: Slot<Held>, held: NoInfer<Held>): Part => ({ slot: place.name, held })

/** Puts a component there, whose code comes only where the page is opened. */
export const lazyPart = <Props extends object>(
  place: Slot<ComponentType<Props>>,
  load: () => Promise<ComponentType<NoInfer<Props>>>,
): Part => ({ slot: place.name, held: lazy(async () => ({ default: await load() })) })

/** Every part of every module, in the modules' written order; the application fills it once. */
export const PartsContext = createContext<readonly Part[]>([])

/** What stands in this slot, in the modules' order. The list never changes while the application runs. */
export function useParts<Held>(place: Slot<Held>): readonly Held[] {
  return use(PartsContext)
    .filter((one) => one.slot === place.name)
    .map(({ held }) => held as Held)
}
