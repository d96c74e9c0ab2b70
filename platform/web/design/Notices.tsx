import { lazy, Suspense, useSyncExternalStore } from 'react'
import { notices } from './notify.ts'

// Fetched with the first notice: most first pages never show one.
const ToastRegion = lazy(async () => ({ default: (await import('./ToastRegion.tsx')).ToastRegion }))

/** Where notices appear: once in the shell. */
export function Notices() {
  const any = useSyncExternalStore(
    (onChange) => notices.subscribe(onChange),
    () => notices.visibleToasts.length > 0,
  )
  return <Suspense>{any && <ToastRegion />}</Suspense>
}
