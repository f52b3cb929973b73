import type { PlainDate } from '../base/date.ts'
import { asksToSee, citizenOf } from './demo-asks.ts'
import { type DemoCase, HANNE } from './demo-case.ts'
import { approve, hear, hearAnswer, propose, send } from './demo-ending.ts'
import { DemoStory, sel85 } from './demo-story.ts'

/** Refused, and lawfully: what he can do was seen, he was heard about it, and his view is replied to. */
export function refusalAfterHearing(today: PlainDate): DemoCase {
  const story = new DemoStory(today, {
    slug: 'vagn',
    number: 12,
    name: 'Vagn Lindqvist',
    street: 'Strandvej 90',
    since: 69,
  })
  story.applied('Jeg vil gerne have en til at kigge posten igennem med, for så er det ikke så kedeligt.')
  story.at(60)
  story.consented('Kontaktpersonen i værestedet må spørges.')
  const talk = story.source('samtale', 'borger', 'Samtale hos Vagn')
  const status = story.source('status', 'fagperson', 'Udtalelse fra kontaktpersonen i værestedet')
  const post = story.need('post', 'at åbne og forstå post', 'praktiske-opgaver-i-hjemmet', {
    words: 'Jeg vil gerne have en til at kigge posten igennem med, for så er det ikke så kedeligt.',
    wish: 'En, der sidder ved siden af.',
  })
  const wish = story.said(
    talk,
    post,
    'oenske',
    'taler-for',
    'Jeg vil gerne have en til at kigge posten igennem med, for så er det ikke så kedeligt.',
    true,
  )
  const seen = story.said(
    status,
    post,
    'konsekvens',
    'taler-imod',
    'Vagn har siden marts selv åbnet sin post hver uge og svaret på det, der hastede.',
  )
  story.reviewed('Ja, sådan er det.')
  story.at(50)
  hear(story, [seen])
  story.at(44)
  hearAnswer(
    story,
    'Det er rigtigt nok, at jeg selv åbner den.',
    'Vagn bekræfter det, der er set, og vurderingen er den samme.',
  )
  story.at(30)
  story.judged(post, 'udenfor', 'Vagn har siden marts selv åbnet sin post hver uge og svaret på det, der hastede.', {
    statements: [seen],
  })
  story.assessed(
    post,
    'Vi lægger vægt på, at Vagn siden marts selv har åbnet sin post hver uge og svaret på det, der hastede. Ønsket om selskab forstår vi godt, men det viser ikke, at der er brug for støtte til at åbne og forstå post.',
    [seen],
    'Det er set i hverdagen fra uge til uge, og Vagn siger ikke andet.',
    {
      setAside: [
        {
          statement: wish,
          why: 'Ønsket handler om selskab. Det viser ikke, at Vagn ikke kan åbne breve alene.',
        },
      ],
    },
  )
  story.write({
    kind: 'view-recorded',
    view: {
      id: story.id('synspunkt'),
      words: 'Jeg vil gerne have en til at kigge posten igennem med, for så er det ikke så kedeligt.',
      statement: wish,
      reply:
        'Vi forstår godt, at det er rarere med selskab. Vagn har siden marts selv åbnet sin post hver uge og svaret på det, der hastede, så det er ikke støtte, der mangler. I værestedet i Møllegade kan han møde andre.',
    },
  })
  story.answered(post, {
    kind: 'afslag',
    provision: sel85,
    reason:
      'Vagn har siden marts selv åbnet sin post hver uge og svaret på det, der hastede, og har ikke brug for støtte til det.',
  })
  story.at(24)
  propose(story)
  story.at(21, HANNE)
  approve(story, 'Begrundelsen kan følges, og synspunktet er besvaret.')
  story.at(20)
  send(story, 'Vagn fik resultatet forklaret og ved, at han kan klage.')
  story.at(15)
  story.person('soester', 'partsrepraesentant', 'Else Lindqvist', 'Strandvej 92', ['udtale-sig', 'se-sagen', 'klage'])
  asksToSee(
    story,
    citizenOf(story, 'vagn.lindqvist'),
    4,
    'Det, kontaktpersonen i værestedet har skrevet om mig, og notaterne fra møderne.',
  )
  return story.told()
}
