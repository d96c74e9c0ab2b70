import { ActPage } from '../../modules/people/web/index.ts'
import { PlainLayout } from '../../platform/web/layout/PlainLayout.tsx'
import { PartsContext } from '../../platform/web/slots.ts'
import { allParts } from './parts.ts'

/** A link for one act opens this page and no other: no session, no menu. */
export function ActShell() {
  return (
    <PartsContext value={allParts}>
      <PlainLayout home="/">
        <ActPage />
      </PlainLayout>
    </PartsContext>
  )
}
