import { Banner } from '../design/Banner.tsx'
import { Button } from '../design/Button.tsx'

type EditConflictProps = {
  /** The sentences of what is edited. */
  words: (key: 'title' | 'text' | 'keepMine' | 'takeSaved') => string
  onTakeSaved: () => void
}

/** Two versions of one thing, within its form: whoever is here says which one stays. */
export function EditConflict({ words, onTakeSaved }: EditConflictProps) {
  return (
    <Banner
      tone="waiting"
      takesFocus
      title={words('title')}
      actions={
        <>
          <Button type="submit">{words('keepMine')}</Button>
          <Button variant="quiet" onPress={onTakeSaved}>
            {words('takeSaved')}
          </Button>
        </>
      }
    >
      {words('text')}
    </Banner>
  )
}
