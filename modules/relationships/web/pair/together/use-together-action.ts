import type { EndpointDefinition } from '../../../../../platform/contract.ts'
import { notify } from '../../../../../platform/web/design/notify.ts'
import { useAction } from '../../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../../platform/web/use-refusal-text.ts'

/** One tap of the card: what it is refused for is said at the foot of the screen. */
export function useTogetherAction<E extends EndpointDefinition>(
  act: E,
  refreshes: readonly EndpointDefinition[] = [],
) {
  const refusalText = useRefusalText('relationships')
  return useAction(act, {
    refreshes,
    onError: (error) => notify({ message: refusalText(error), tone: 'care' }),
  })
}
