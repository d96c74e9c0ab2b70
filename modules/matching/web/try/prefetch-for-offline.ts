import { warmGuide, warmReading } from '../../../enrolment/web/index.ts'
import { warmWorker } from '../solving/spare-worker.ts'

/** Brings all that this page may still need, so that it goes on with the network cut; answers whether all has come. */
export async function prefetchForOffline(): Promise<boolean> {
  const parts = await Promise.allSettled([
    import('../../../../platform/web/messages/all-fr.ts'),
    import('../../../../platform/web/messages/all-en.ts'),
    import('../../../people/cities/index.ts'),
    warmReading(),
    warmGuide(),
    warmWorker(),
  ])
  return parts.every(({ status }) => status === 'fulfilled')
}
