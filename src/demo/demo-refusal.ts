import type { NeedId } from '../stages/00-case/case-id.ts'
import type { Need } from '../stages/03-needs/need.ts'
import { approve, hear, hearAnswer, propose, send } from './demo-ending.ts'
import { type DemoStory, sel85 } from './demo-story.ts'

/** A need that was refused, with what was said of it from both sides. */
export interface RefusedNeed {
  readonly name: string
  readonly activity: string
  readonly theme: Need['theme']
  readonly goal: string
  /** What the citizen says of it. */
  readonly own: string
  /** What the support staff wrote of it. */
  readonly seen: string
  /** Why the citizen’s own words were set aside. */
  readonly aside: string
  /** The reason of the refusal, in the words of the letter. */
  readonly reason: string
  /** Why the citizen is within the target group all the same. Absent: held to be outside, for the reason of the refusal. */
  readonly within?: string
}

export interface RefusedCase {
  readonly asked: string
  /** What the citizen said when heard of what was seen. */
  readonly heard: string
  /** Nobody wrote what that led to. */
  readonly isUnheeded?: true
  readonly needs: readonly RefusedNeed[]
}

/** From the application to a letter that refuses it all; the letter left so many days ago, the case began 68 days before. */
export function refuse(
  story: DemoStory,
  sent: number,
  { asked, heard, needs, isUnheeded }: RefusedCase,
): readonly NeedId[] {
  story.applied(asked)
  story.paper('ansoegning', 'Ansøgning', asked)
  story.at(sent + 65)
  story.consented('Bostøtten må spørges om de behov, sagen handler om.')
  const talk = story.source('samtale', 'borger', 'Samtale i hjemmet')
  const status = story.source('status', 'udfoerer', 'Statusnotat fra bostøtten')
  story.paper('samtale', 'Samtale i hjemmet', needs.map(({ own }) => own).join(' '))
  story.paper('status', 'Statusnotat fra bostøtten', needs.map(({ seen }) => seen).join(' '))
  const told = needs.map((one) => {
    const need = story.need(one.name, one.activity, one.theme, { words: one.own, goal: one.goal })
    const own = story.said(talk, need, 'konsekvens', 'taler-for', one.own, true)
    return { ...one, need, own, seen: story.said(status, need, 'konsekvens', 'taler-imod', one.seen) }
  })
  story.reviewed('Ja, det er læst op for mig.')
  story.at(sent + 50)
  hear(
    story,
    told.map(({ seen }) => seen),
  )
  story.at(sent + 40)
  hearAnswer(
    story,
    heard,
    isUnheeded === true ? null : 'Bemærkningerne er læst og vejet sammen med det, bostøtten har set.',
  )
  story.paper('hoeringssvar', 'Svar på partshøring', heard)
  story.at(sent + 12)
  for (const { need, own, seen, reason, aside, within } of told) {
    if (within === undefined) story.judged(need, 'udenfor', reason, { statements: [seen] })
    else story.judged(need, 'indenfor', within, { statements: [own] })
    story.assessed(need, reason, [seen], null, { setAside: [{ statement: own, why: aside }] })
    story.answered(need, { kind: 'afslag', provision: sel85, reason })
  }
  story.at(sent + 4)
  propose(story)
  story.at(sent + 1, story.place.leader)
  approve(story, 'Begrundelsen bygger på det, bostøtten har set.')
  story.at(sent)
  send(story, 'Resultatet blev fortalt i telefonen, og der blev vejledt om klage.')
  return told.map(({ need }) => need)
}
