import { moduleOrder } from '../../modules/order.ts'
import type { Part } from '../../platform/web/slots.ts'

const files = import.meta.glob<readonly Part[]>('../../modules/*/web/parts.ts', {
  eager: true,
  import: 'parts',
})

/** What modules put into the slots of others' pages, in the modules' written order. */
export const allParts: readonly Part[] = moduleOrder.flatMap(
  (module) => files[`../../modules/${module}/web/parts.ts`] ?? [],
)
