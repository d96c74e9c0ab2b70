import { useAnswer } from '../solving/use-answer.ts'
import { useSay } from '../use-say.ts'
import { useStudio } from './studio-context.ts'

/** What the goal costs and brings beside the one that most would choose instead, in a sentence; nothing where it is alike. */
export function GoalCost({ className }: { className?: string | undefined }) {
  const { solver } = useStudio()
  const say = useSay()
  const compared = useAnswer(solver, 'goals', {})
  return compared && <p className={className}>{say(compared)}</p>
}
