import { set, type FieldErrors, type Resolver } from 'react-hook-form'
import type { z } from 'zod'
import { issueText, type TranslateKey } from './issue-text.ts'
import type { FormSchema } from './use-schema-form.ts'

/** Checks a form's values with a zod schema and words each field's first issue in the person's language. */
export function schemaResolver<Schema extends FormSchema>(
  schema: Schema,
  t: TranslateKey,
): Resolver<z.input<Schema>, unknown, z.output<Schema>> {
  return async (values) => {
    const result = await schema.safeParseAsync(values)
    if (result.success) return { values: result.data, errors: {} }
    const errors: FieldErrors = {}
    const seen = new Set<string>()
    for (const issue of result.error.issues) {
      const path = issue.path.join('.') || 'root'
      if (seen.has(path)) continue
      seen.add(path)
      set(errors, path, { type: issue.code, message: issueText(issue, values, t) })
    }
    return { values: {}, errors: errors as FieldErrors<z.input<Schema>> }
  }
}
