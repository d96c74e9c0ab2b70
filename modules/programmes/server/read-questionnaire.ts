import type { Db } from '../../../platform/server/database/index.ts'
import { readVersion } from '../../questionnaires/server/index.ts'
import { Question, type Questionnaire } from '../contract.ts'
import { readThemes } from './read-themes.ts'

export type PresentQuestionnaire = Questionnaire & {
  /** The number of the version that asks these questions. */
  readonly version: number
}

/** The questions and themes of an edition, in their order. */
export async function readQuestionnaire(db: Db, editionId: string): Promise<PresentQuestionnaire> {
  const version = await readVersion(db, editionId, Question)
  return {
    version: version?.number ?? 1,
    questions: [...(version?.questions ?? [])],
    themes: await readThemes(db, editionId),
  }
}
