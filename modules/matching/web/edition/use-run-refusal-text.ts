import { Refusal } from '../../../../platform/web/refusal.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { inputRefusalCodes, type InputRefusal } from '../../rules.ts'
import { sentence } from '../../sentences/sentence.ts'
import { useSay } from '../use-say.ts'

/** Words why a run was refused: the engine's reasons are those of the studio, with the same sentences. */
export function useRunRefusalText(): (error: unknown) => string {
  const say = useSay()
  const wordsOf = useRefusalText('matching')
  return (error) => {
    const code = error instanceof Refusal && inputRefusalCodes.find((one) => one === error.code)
    if (!code) return wordsOf(error)
    const { values } = error.details as Pick<InputRefusal, 'values'>
    return say(sentence(`inputRefusals.${code}`, values))
  }
}
