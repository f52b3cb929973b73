import type { PlainDate } from '../base/date.ts'
import type { DemoCase } from './demo-case.ts'
import { propose } from './demo-ending.ts'
import { DemoStory, sel85 } from './demo-story.ts'

/** That she shops and cleans is taken as proof that she needs no support with anything. */
export function practicalChores(today: PlainDate): DemoCase {
  const story = new DemoStory(today, {
    slug: 'kirsten',
    number: 3,
    name: 'Kirsten Holm',
    street: 'Skovbrynet 8',
    since: 62,
  })
  story.applied('Jeg kan ikke overskue min post, og jeg ser ingen. Alt det praktiske går nok, men resten går ikke.')
  story.at(50)
  story.consented('Distriktspsykiatrien og datteren må spørges om behovene i sagen.')
  const talk = story.source('samtale', 'borger', 'Samtale hos Kirsten')
  const post = story.need('post', 'at åbne og forstå post', 'praktiske-opgaver-i-hjemmet', {
    words: 'Jeg kan ikke overskue min post.',
    goal: 'At Kirsten ved, hvad der står i hendes breve, og svarer i tide.',
  })
  const others = story.need('kontakt', 'at holde kontakt med andre', 'socialt-liv', { words: 'Jeg ser ingen.' })
  story.said(talk, post, 'konsekvens', 'taler-for', 'Jeg lægger brevene i en skuffe, for jeg får hjertebanken.', true)
  story.said(talk, others, 'vanskelighed', 'taler-for', 'Jeg har ikke talt med nogen i to uger.', true)
  const chores = story.said(
    talk,
    null,
    'ressource',
    'taler-imod',
    'Kirsten køber selv ind, laver mad og gør rent hver lørdag.',
  )
  story.at(20)
  for (const [need, reason] of [
    [post, 'Funktionsevnen er ikke betydeligt nedsat, da Kirsten klarer praktiske opgaver.'],
    [others, 'Kirsten klarer de praktiske opgaver i sit hjem.'],
  ] as const) {
    story.judged(need, 'udenfor', reason, {
      statements: [chores],
    })
    story.assessed(
      need,
      'Kirsten klarer de praktiske opgaver. Vi vurderer derfor, at hun ikke har behov for støtte.',
      [chores],
      null,
      { considerations: ['praktiske-opgaver', 'ressourcer'] },
    )
    story.answered(need, {
      kind: 'afslag',
      provision: sel85,
      reason: 'Kirsten klarer de praktiske opgaver.',
    })
  }
  story.at(3)
  propose(story)
  return story.told()
}
