import type { FieldWords } from './FieldFrame.tsx'

/** Parts what our frame shows (label, help, error) from what goes to the control of React Aria. */
export function splitWords<Props extends FieldWords>(props: Props) {
  const { label, description, errorMessage, optional, hideLabel, ...control } = props
  return {
    words: { label, description, errorMessage, optional, hideLabel } satisfies FieldWords,
    control: { ...control, isInvalid: Boolean(errorMessage), validationBehavior: 'aria' as const },
  }
}
