import type { PlainDate } from '../base/date.ts'
import { JONAS, type DemoCase } from './demo-case.ts'
import { exemptFromHearing, propose, send } from './demo-ending.ts'
import { DemoStory, hoursAWeek, sel85 } from './demo-story.ts'

/** All that was asked for is granted, and the letter has come. Nothing lacks. */
export function fullGrant(today: PlainDate): DemoCase {
  const story = new DemoStory(today, {
    slug: 'ida',
    number: 11,
    name: 'Ida Bech',
    street: 'Rosenvænget 12',
    since: 66,
    by: JONAS,
  })
  story.applied(
    'Jeg betaler nogle gange den samme regning to gange og glemmer de andre. Jeg når heller ikke mine aftaler. Det er det, jeg gerne vil have hjælp til.',
  )
  story.at(60)
  story.consented('Ergoterapeuten må spørges om de behov, sagen handler om.')
  const talk = story.source('samtale', 'borger', 'Samtale hos Ida')
  const status = story.source('status', 'sundhedsfaglig', 'Status fra ergoterapeuten')
  const bills = story.need('regninger', 'at betale regninger', 'praktiske-opgaver-i-hjemmet', {
    words: 'Jeg betaler nogle gange den samme regning to gange og glemmer de andre.',
    goal: 'At regningerne bliver betalt til tiden.',
    wish: 'En fast dag, hvor vi tager regningerne.',
  })
  const plan = story.need('aftaler', 'at holde aftaler', 'psykiske-funktionsnedsaettelser', {
    words: 'Jeg når heller ikke mine aftaler.',
    goal: 'At Ida har en plan for ugen, som hun kan følge.',
    wish: 'At vi laver planen sammen om mandagen.',
  })
  const bills1 = story.said(
    talk,
    bills,
    'konsekvens',
    'taler-for',
    'Jeg betaler nogle gange den samme regning to gange, og i sommer blev strømmen lukket.',
    true,
  )
  const bills2 = story.said(
    status,
    bills,
    'konsekvens',
    'taler-for',
    'Hjerneskaden gør, at Ida ikke kan holde styr på, hvilke regninger der skal betales hvornår. Strømmen blev lukket i sommer efter tre rykkere.',
  )
  const plan1 = story.said(
    talk,
    plan,
    'konsekvens',
    'taler-for',
    'Jeg kommer tit for sent eller på den forkerte dag, og tandlægen vil ikke give mig flere tider.',
    true,
  )
  const plan2 = story.said(
    status,
    plan,
    'konsekvens',
    'taler-for',
    'Hjerneskaden gør, at Ida ikke kan holde styr på dage og aftaler uden hjælp til at lave en plan. Hun har mistet tre aftaler siden sommer.',
  )
  story.reviewed('Ja, sådan er det.')
  story.at(25)
  story.judged(
    bills,
    'indenfor',
    'På grund af hjerneskaden kan Ida ikke holde styr på, hvilke regninger der skal betales hvornår, og strømmen blev lukket i sommer.',
    { statements: [bills1, bills2] },
  )
  story.judged(
    plan,
    'indenfor',
    'På grund af hjerneskaden kan Ida ikke holde styr på dage og aftaler, og hun har mistet tre aftaler siden sommer.',
    { statements: [plan1, plan2] },
  )
  story.assessed(
    bills,
    'Vi lægger vægt på, at Ida på grund af hjerneskaden ikke kan holde styr på, hvilke regninger der skal betales hvornår, og at strømmen blev lukket i sommer efter tre rykkere.',
    [bills1, bills2],
    'Ida og ergoterapeuten beskriver det samme, og det er nyt.',
  )
  story.assessed(
    plan,
    'Vi lægger vægt på, at Ida på grund af hjerneskaden ikke kan holde styr på dage og aftaler uden en plan, og at hun har mistet tre aftaler siden sommer.',
    [plan1, plan2],
    'Ida og ergoterapeuten beskriver det samme, og det er nyt.',
  )
  exemptFromHearing(story, 'Ingen oplysninger i sagen taler imod det, der er søgt om.')
  story.answered(bills, {
    kind: 'bevilget',
    provision: sel85,
    extent: hoursAWeek(1),
    content: 'En bostøtte gennemgår regningerne sammen med Ida og ser, at de bliver betalt.',
    purpose: 'At regningerne bliver betalt til tiden.',
    form: 'individuel',
    provider: 'Birkehus',
    toldProvider: hoursAWeek(1),
    from: story.later(18),
  })
  story.answered(plan, {
    kind: 'bevilget',
    provision: sel85,
    extent: hoursAWeek(1, 1.5),
    content: 'En bostøtte laver en ugeplan med Ida om mandagen og følger op midt på ugen.',
    purpose: 'At Ida har en plan for ugen, som hun kan følge.',
    form: 'individuel',
    provider: 'Birkehus',
    toldProvider: hoursAWeek(1, 1.5),
    from: story.later(18),
  })
  story.at(14)
  propose(story)
  send(story, 'Ida fik resultatet forklaret og ved, hvornår bostøtten begynder.')
  return story.told()
}
