import type { PlainDate } from '../base/date.ts'
import { adds } from './demo-asks.ts'
import { type DemoCase, JONAS } from './demo-case.ts'
import { exemptFromHearing, propose } from './demo-ending.ts'
import { DemoStory, hoursAWeek } from './demo-story.ts'

const bl32 = { act: 'BL', paragraph: '32' } as const

/** A boy of nine, under Barnets Lov. All is answered, but nobody has asked the boy himself. */
export function childCase(today: PlainDate): DemoCase {
  const story = new DemoStory(today, {
    slug: 'noah',
    number: 14,
    name: 'Noah Dam',
    street: 'Lærkevej 31',
    since: 40,
    by: JONAS,
    area: 'barn',
    team: 'Børneteamet',
    role: 'barn',
  })
  story.person('mor', 'foraelder', 'Camilla Dam', 'Lærkevej 31', ['modtage-breve', 'udtale-sig', 'se-sagen', 'klage'])
  story.applied('Noah bliver så ked af det, når der sker noget nyt, at vi ikke kan gå nogen steder med ham.', {
    form: 'paa-borgerens-vegne',
    named: [bl32],
    publishedDeadline: { weeks: 8 },
    considered: [bl32, { act: 'BL', paragraph: '30' }],
  })
  story.at(30)
  story.consented('Skolen må spørges om det, sagen handler om.')
  const mother = story.source('mor-samtale', 'paaroerende', 'Samtale med Noahs mor', { knownToCitizen: true })
  const school = story.source('skole', 'dagtilbud-skole', 'Udtalelse fra Noahs skole', { knownToCitizen: true })
  const change = story.need('skift', 'at klare skift og nye steder', 'socialt-liv', {
    words: 'Vi kan ikke gå nogen steder med ham.',
    goal: 'At Noah kan være med i svømmehallen og hos sine bedsteforældre.',
    wish: 'En, der kan vise os, hvordan vi gør det roligt.',
    asked: { provision: bl32 },
  })
  const home = story.said(
    mother,
    change,
    'konsekvens',
    'taler-for',
    'Han råber og slår sig selv, når vi skal ud ad døren, og vi er holdt op med at besøge mine forældre.',
    true,
  )
  const class3 = story.said(
    school,
    change,
    'konsekvens',
    'taler-for',
    'Autismen gør, at Noah ikke kan skifte fra et rum til et andet uden en voksen, der forbereder ham.',
  )
  story.at(10)
  story.judged(change, 'indenfor', 'På grund af autismen kan Noah ikke klare skift og nye steder uden en voksen.', {
    provision: bl32,
    statements: [home, class3],
  })
  story.assessed(
    change,
    'Vi lægger vægt på, at Noah på grund af autismen slår sig selv, når familien skal ud ad døren, og ikke kan skifte rum uden en voksen.',
    [home, class3],
    'Moren og skolen beskriver det samme, og det er nyt.',
  )
  story.answered(change, {
    kind: 'bevilget',
    provision: bl32,
    extent: hoursAWeek(2),
    content: 'En familievejleder øver skift sammen med Noah og hans forældre i hjemmet.',
    purpose: 'At Noah kan være med i svømmehallen og hos sine bedsteforældre.',
    form: 'individuel',
    provider: 'Familiehuset',
    toldProvider: hoursAWeek(2),
  })
  exemptFromHearing(story, 'Ingen oplysninger i sagen taler imod det, der er søgt om.')
  story.at(2)
  propose(story, { childHeard: 'nej', complaintGuidance: [{ provision: bl32, told: true }] })
  adds(
    story,
    { by: { user: 'camilla.dam', role: 'repraesentant' }, party: story.id('mor') },
    1,
    change,
    'I går løb Noah ud på vejen, da vi skulle til tandlægen. Jeg er bange for, at to timer om ugen ikke er nok.',
  )
  return story.told()
}
