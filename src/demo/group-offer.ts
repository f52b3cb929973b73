import type { PlainDate } from '../base/date.ts'
import { JONAS, type DemoCase } from './demo-case.ts'
import { exemptFromHearing } from './demo-ending.ts'
import { DemoStory, hoursAWeek, sel85 } from './demo-story.ts'

/** A group is given for a need that is about being with others; whether she can take part was not judged. */
export function groupOffer(today: PlainDate): DemoCase {
  const story = new DemoStory(today, {
    slug: 'lone',
    number: 9,
    name: 'Lone Friis',
    street: 'Kirkestræde 5',
    since: 52,
    by: JONAS,
  })
  story.applied('Jeg tør ikke tage bussen. Jeg vil gerne øve det sammen med en, jeg kender.')
  story.at(40)
  story.consented('Egen læge må spørges om angsten.')
  const talk = story.source('samtale', 'borger', 'Samtale hos Lone')
  const doctor = story.source('laege', 'praktiserende-laege', 'Udtalelse fra egen læge')
  const bus = story.need('bus', 'at tage bussen', 'mobilitet', {
    words: 'Jeg tør ikke tage bussen.',
    goal: 'At Lone kan tage bussen til sin søster.',
    wish: 'At øve med en, jeg kender.',
  })
  const own = story.said(
    talk,
    bus,
    'konsekvens',
    'taler-for',
    'Jeg har ikke været hos min søster i et år, for jeg får åndenød, når der er mange.',
    true,
  )
  const written = story.said(
    doctor,
    bus,
    'konsekvens',
    'taler-for',
    'Angsten gør, at Lone ikke kan være i en bus med andre uden en, hun er tryg ved.',
  )
  story.reviewed('Ja, sådan er det.')
  story.at(12)
  story.judged(bus, 'indenfor', 'På grund af angsten kan Lone ikke tage bussen alene.', { statements: [own, written] })
  story.assessed(
    bus,
    'Vi lægger vægt på, at Lone på grund af angsten ikke kan være i en bus med andre, og at hun ikke har set sin søster i et år.',
    [own, written],
    'Lone og lægen beskriver det samme, og det er nyt.',
  )
  story.answered(bus, {
    kind: 'bevilget',
    provision: sel85,
    extent: hoursAWeek(2),
    content: 'Et hold på otte deltagere øver sig i at bruge offentlig transport.',
    purpose: 'At Lone kan tage bussen.',
    form: 'gruppe',
    provider: 'Birkehus',
    toldProvider: hoursAWeek(2),
  })
  exemptFromHearing(story, 'Ingen oplysninger i sagen taler imod det, der er søgt om.')
  return story.told()
}
