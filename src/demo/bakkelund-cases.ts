import type { PlainDate } from '../base/date.ts'
import { BAKKELUND, type DemoCase } from './demo-case.ts'
import { DemoStory } from './demo-story.ts'

/** The neighbour's newest case: nothing but the application. */
export function newInBakkelund(today: PlainDate): DemoCase {
  const story = new DemoStory(today, {
    slug: 'rikke',
    number: 32,
    name: 'Rikke Mose',
    street: 'Kirkevej 18',
    since: 4,
    place: BAKKELUND,
  })
  story.applied('Jeg kan ikke overskue min post og mine aftaler, efter jeg blev syg. Jeg har brug for en, der hjælper.')
  return story.told()
}

/** One need known, and the question to the doctor not answered yet. */
export function awaitingDoctor(today: PlainDate): DemoCase {
  const story = new DemoStory(today, {
    slug: 'carl',
    number: 33,
    name: 'Carl Winge',
    street: 'Hovedgaden 52, 1.',
    since: 21,
    place: BAKKELUND,
  })
  story.applied('Jeg vil gerne have en med, når jeg skal til møder, for jeg kan ikke huske, hvad der bliver sagt.')
  story.at(15)
  story.consented('Min egen læge må spørges.')
  const talk = story.source('samtale', 'borger', 'Samtale på kontoret')
  const meetings = story.need('moeder', 'at deltage i møder', 'kommunikation', {
    words: 'Jeg kan ikke huske, hvad der bliver sagt.',
    wish: 'En, der sidder med og skriver ned.',
  })
  story.said(
    talk,
    meetings,
    'konsekvens',
    'taler-for',
    'Jeg nikker, og bagefter ved jeg ikke, hvad jeg har sagt ja til.',
    true,
  )
  story.asked(
    'laege',
    'praktiserende-laege',
    meetings,
    'Hvad betyder hjernerystelsen for Carls hukommelse, når der bliver talt om flere ting på én gang?',
    'Carl siger, at han ikke kan huske, hvad der bliver sagt på møder, og ingen andre har beskrevet det.',
  )
  return story.told()
}
