import type { Question } from '../questionnaire.ts'
import jobFamilies from './parts/professional-languages.json' with { type: 'json' }
import sharedQuestions from './parts/questions.json' with { type: 'json' }
import { ProgrammeTemplate } from './template.ts'

/** A template as its file has it: a question that others ask too stands there by its key alone. */
type TemplateFile = { readonly questions: readonly unknown[]; readonly jobFamilies: unknown }

export function readTemplate(file: TemplateFile): ProgrammeTemplate {
  const questions = file.questions.map((one) => (typeof one === 'string' ? sharedQuestion(one) : one))
  return ProgrammeTemplate.parse({
    ...file,
    questions,
    jobFamilies: file.jobFamilies === 'shared' ? jobFamilies : file.jobFamilies,
  })
}

function sharedQuestion(key: string): Question {
  const found = (sharedQuestions as Question[]).find((one) => one.key === key)
  if (!found) throw new Error(`No shared question "${key}".`)
  return found
}
