import { useMemo } from 'react'
import { useForm, type DefaultValues, type FieldValues, type UseFormReturn } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import type { z } from 'zod'
import { schemaResolver } from './schema-resolver.ts'
import { useDraft, type Draft } from './use-draft.ts'

/** A form's state: react-hook-form checked by a zod schema, with what was typed kept as a draft. */
export type SchemaForm<Values extends FieldValues, Checked = Values> = {
  hook: UseFormReturn<Values, unknown, Checked>
  draft: Draft
}

export type SchemaFormOptions<Schema extends FormSchema> = {
  schema: Schema
  /** A value for every field: '' for text, [] for several choices, NaN for a number not given. */
  initial: z.input<Schema>
  /** Keeps what is typed in this browser under this key until it is sent; none for a form of secrets. */
  draftKey?: string
  /** Fields never kept in the draft. */
  secrets?: readonly (keyof z.input<Schema> & string)[]
}

// zod's own base type, so that refined and piped objects are forms too.
export type FormSchema = z.ZodType<FieldValues, FieldValues>

/** Begins a form; give it to `<Form>` and to each `<Field>`. */
export function useSchemaForm<Schema extends FormSchema>(
  options: SchemaFormOptions<Schema>,
): SchemaForm<z.input<Schema>, z.output<Schema>> {
  const { schema, initial, draftKey, secrets = [] } = options
  const t = useTranslations()
  const resolver = useMemo(() => schemaResolver(schema, t), [schema, t])
  const hook = useForm<z.input<Schema>, unknown, z.output<Schema>>({
    defaultValues: initial as DefaultValues<z.input<Schema>>,
    resolver,
    shouldFocusError: false,
  })
  const draft = useDraft({ hook, initial, draftKey, secrets })
  return { hook, draft }
}
