import type { SchemaForm } from '../../../../platform/web/forms/use-schema-form.ts'
import type { Question, ShownIf } from '../../contract.ts'
import { shownOf } from '../../rules.ts'
import { toAnswers, type FieldValues } from './form-values.ts'

/** The questions to show while somebody answers: one that waits for an answer comes and goes with it. */
export function useShown<Q extends Question & { readonly shownIf?: ShownIf | undefined }>(
  form: SchemaForm<FieldValues>,
  questions: readonly Q[],
): Q[] {
  const waitedFor = questions.flatMap(({ shownIf }) => (shownIf ? [shownIf.question] : []))
  const said = form.hook.watch([...new Set(waitedFor)])
  return said.length === 0 ? [...questions] : shownOf(questions, toAnswers(questions, form.hook.getValues()))
}
