import type { PlainDate } from '../base/date.ts'
import { JONAS, type DemoCase } from './demo-case.ts'
import { exemptFromHearing, propose } from './demo-ending.ts'
import { DemoStory, sel82b } from './demo-story.ts'

/** § 85 was applied for and § 82 b is given; that § 85 is refused is said nowhere. */
export function grantedSilently(today: PlainDate): DemoCase {
  const story = new DemoStory(today, {
    slug: 'malik',
    number: 4,
    name: 'Malik Juul',
    street: 'Møllegade 15, 2. tv.',
    since: 55,
    by: JONAS,
  })
  story.applied('Jeg søger bostøtte efter § 85. Jeg kan ikke holde styr på min uge efter depressionen.')
  story.at(40)
  story.consented('Egen læge må spørges om følgerne af depressionen.')
  const talk = story.source('samtale', 'borger', 'Samtale på kontoret')
  const week = story.need('uge', 'at planlægge ugen', 'psykiske-funktionsnedsaettelser', {
    words: 'Jeg kan ikke holde styr på min uge.',
    goal: 'At Malik har en plan for ugen og holder sine aftaler.',
    wish: 'En, der lægger planen sammen med mig om mandagen.',
  })
  const own = story.said(
    talk,
    week,
    'konsekvens',
    'taler-for',
    'Jeg glemte to samtaler på jobcentret i september, og så blev min ydelse stoppet.',
    true,
  )
  story.at(15)
  story.judged(week, 'indenfor', 'På grund af depressionen holder Malik ikke sine aftaler.', { statements: [own] })
  story.assessed(
    week,
    'Vi lægger vægt på, at Malik på grund af depressionen glemmer sine aftaler og har mistet sin ydelse af den grund.',
    [own],
    'Malik har fortalt det konkret, og det er nyt.',
  )
  story.answered(week, {
    kind: 'daekket-paa-anden-vis',
    by: 'bestemmelse',
    what: 'Et forebyggende forløb på tre måneder med en samtale hver uge.',
    provision: sel82b,
    whyEnough: 'Malik får en fast samtale om ugen, hvor ugens aftaler bliver gennemgået.',
    inPlace: { answer: 'nej' },
  })
  exemptFromHearing(story, 'Sagen bygger på det, Malik selv har fortalt.')
  story.at(4)
  propose(story, { complaintGuidance: [] })
  return story.told()
}
