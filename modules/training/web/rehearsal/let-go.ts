type Pressed = { readonly pointerType: string; readonly target: Element }

/** After a press of the mouse the stage has the keys again: the bar pauses, and does not press the same button once more. */
export const lettingGo = (act: () => void) => (event: Pressed) => {
  if (event.pointerType !== 'keyboard' && event.pointerType !== 'virtual')
    (event.target as HTMLElement).blur()
  act()
}
