import type { ReactNode } from 'react'
import { slot, type ComponentSlot, type Slot } from '../../../../platform/web/slots.ts'

/** Under the title: what else waits for the person now, one question, one thing to do. */
export const homeNow: ComponentSlot<object> = slot('home.now')

/** Under what matters now: what the person has of their own, such as their pairs. */
export const homeMine: ComponentSlot<object> = slot('home.mine')

/** "Around you": things that one may do and need not. */
export const homeAround: ComponentSlot<object> = slot('home.around')

/** The one thing of the moment, which is the title of a person's home: the first module by urgency that has one. */
export const homeTitle: Slot<HomeTitle> = slot('home.title')

/** A hook: what is now, null where nothing is, undefined as long as it is not known. */
export type HomeTitle = () => Now | null | undefined
export type Now = {
  /** asked: somebody waits for an answer; next: it comes by itself; begin: it would be good to. The first comes first. */
  urgency: 'asked' | 'next' | 'begin'
  /** With whom, when. */
  eyebrow?: string
  /** The question or the date: it becomes the page's title. */
  title: string
  text?: string
  /** One filled button, and quieter ones. */
  actions?: ReactNode
}

/** In the line of an edition that I lead: where its pairs are, at a glance. */
export const editionGlance: ComponentSlot<{ editionId: string }> = slot('home.edition')
