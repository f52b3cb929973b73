import { acknowledge, complain, reassess, sendToBoard } from './demo-appeal.ts'
import { HANNE } from './demo-case.ts'
import type { DemoStory } from './demo-story.ts'
import type { NeedId } from '../stages/00-case/case-id.ts'

export interface UpheldComplaint {
  readonly words: string
  /** Each need with the argument, the reply and why it stands. */
  readonly parts: readonly {
    readonly need: NeedId
    readonly argument: string
    readonly reply: string
    readonly why: string
  }[]
}

/** Complained two weeks after the letter, upheld three weeks later, and sent to the board the same day with all there is. */
export function upholdAndSend(story: DemoStory, sent: number, { words, parts }: UpheldComplaint): void {
  story.at(sent - 14)
  complain(story, words)
  acknowledge(story)
  story.paper('klage', 'Klage', words)
  story.at(sent - 35, HANNE)
  reassess(
    story,
    parts.map(({ need, argument, reply, why }) => ({ kind: 'fastholdt', need, replies: [{ argument, reply }], why })),
  )
  sendToBoard(story, {
    ansoegning: { papers: ['ansoegning'] },
    afgoerelse: { papers: ['brev-afgoerelse'] },
    klage: { papers: ['klage'] },
    genvurdering: { papers: ['genvurdering'] },
    'oplysninger-fra-borgeren': { papers: ['samtale'] },
    statusnotater: { papers: ['status'] },
    partshoering: { papers: ['hoering'] },
    hoeringssvar: { papers: ['hoeringssvar'] },
  })
}
