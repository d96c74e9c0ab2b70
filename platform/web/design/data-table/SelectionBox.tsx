import { CheckboxButton, CheckboxField } from 'react-aria-components'
import choice from '../Choice.module.css'
import { Icon } from '../Icon.tsx'

/** The box that selects a row, or all of them in the head of the table, which names it too. */
export function SelectionBox() {
  return (
    <CheckboxField slot="selection">
      <CheckboxButton className={choice.button!}>
        {({ isSelected, isIndeterminate }) => (
          <span className={choice.box}>
            {isIndeterminate ? (
              <Icon name="minus" size={16} />
            ) : (
              isSelected && <Icon name="check" size={16} />
            )}
          </span>
        )}
      </CheckboxButton>
    </CheckboxField>
  )
}
