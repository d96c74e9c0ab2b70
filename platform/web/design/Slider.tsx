import type { ReactNode } from 'react'
import {
  Label,
  Slider as AriaSlider,
  SliderFill,
  SliderOutput,
  SliderThumb,
  SliderTrack,
} from 'react-aria-components'
import { criterionColour, type CriterionColour } from './criterion-colour.ts'
import styles from './Slider.module.css'

export type SliderProps = {
  label: ReactNode
  value?: number
  defaultValue?: number
  /** Called while it moves; `onChangeEnd` when it is let go. */
  onChange?: (value: number) => void
  onChangeEnd?: (value: number) => void
  minValue?: number
  maxValue?: number
  step?: number
  isDisabled?: boolean
  /** 1 to 6: the colour that the criterion has in every bar. */
  colour?: CriterionColour
  formatOptions?: Intl.NumberFormatOptions
}

/** A value on a line, with its number; coloured like the criterion that it weighs. */
export function Slider({ label, colour, ...props }: SliderProps) {
  return (
    <AriaSlider
      {...props}
      className={styles.slider!}
      style={{ '--slider': colour ? criterionColour(colour) : 'var(--green)' } as React.CSSProperties}
    >
      <Label className={styles.label!}>
        {colour && <span className={styles.swatch} aria-hidden="true" />}
        {label}
      </Label>
      <SliderOutput className={styles.value!} />
      <SliderTrack className={styles.track!}>
        <SliderFill className={styles.fill!} />
        <SliderThumb className={styles.thumb!} />
      </SliderTrack>
    </AriaSlider>
  )
}
