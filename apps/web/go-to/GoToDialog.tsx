import { useState } from 'react'
import { GoTo } from '../../../platform/web/layout/GoTo.tsx'
import type { Menu } from '../../../platform/web/layout/menu.ts'
import { useFound } from './use-found.ts'

export function GoToDialog({ menu, onClose }: { menu: Menu; onClose: () => void }) {
  const [words, setWords] = useState('')
  const found = useFound(menu, words)
  return <GoTo words={words} onWords={setWords} found={found} onClose={onClose} />
}
