import { use, useEffect, type ReactNode } from 'react'
import { useController, type FieldPath, type FieldPathValue, type FieldValues } from 'react-hook-form'
import type { FieldWords } from '../design/FieldFrame.tsx'
import { LabelsContext } from './Form.tsx'
import type { SchemaForm } from './use-schema-form.ts'

/** What a field of the design system needs, ready to be spread: `<TextField {...field} />`. */
export type BoundField<Value> = FieldWords & {
  label: string
  name: string
  value: Value
  onChange: (value: Value) => void
  onBlur: () => void
  inputRef: (element: HTMLElement | null) => void
}

export type FieldProps<Values extends FieldValues, Checked, Name extends FieldPath<Values>> = {
  form: SchemaForm<Values, Checked>
  name: Name
  /** Also names the field in the summary of errors. */
  label: string
  description?: ReactNode
  optional?: boolean
  children: (field: BoundField<FieldPathValue<Values, Name>>) => ReactNode
}

/** Ties one value of a form to one field of the design system; the name and the value are typed by the schema. */
export function Field<Values extends FieldValues, Checked, Name extends FieldPath<Values>>(
  props: FieldProps<Values, Checked, Name>,
) {
  const { form, name, label, description, optional, children } = props
  const { field, fieldState } = useController({ name, control: form.hook.control })
  const labels = use(LabelsContext)
  useEffect(() => {
    labels?.set(name, label)
  }, [labels, name, label])
  return children({
    label,
    description,
    optional,
    name,
    value: field.value,
    onChange: field.onChange,
    onBlur: field.onBlur,
    inputRef: field.ref,
    errorMessage: fieldState.error?.message,
  })
}

/** The same for a box or a switch: `<Checkbox {...asChecked(field)}>…</Checkbox>`. */
export function asChecked<Value extends boolean>(field: BoundField<Value>) {
  const { value, onChange, onBlur, name, inputRef, errorMessage } = field
  const isChecked = (isSelected: boolean) => onChange(isSelected as Value)
  return { isSelected: value, onChange: isChecked, onBlur, name, inputRef, errorMessage }
}
