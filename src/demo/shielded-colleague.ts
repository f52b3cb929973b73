import type { PlainDate } from '../base/date.ts'
import { type DemoCase, HANNE } from './demo-case.ts'
import { DemoStory } from './demo-story.ts'

/** The citizen works for the municipality: only those with leave to see shielded cases can open it. */
export function shieldedColleague(today: PlainDate): DemoCase {
  const story = new DemoStory(today, {
    slug: 'ulla',
    number: 13,
    name: 'Ulla Brandt',
    street: 'Adressen er beskyttet',
    since: 16,
    by: HANNE,
    shielded: true,
  })
  story.applied(
    'Jeg arbejder selv i Borgerservice og vil helst ikke have, at kollegerne kan se det. Jeg kan ikke være i mit hjem.',
  )
  story.at(9, HANNE)
  const talk = story.source('samtale', 'borger', 'Samtale i et lokale uden for rådhuset')
  const home = story.need('orden', 'at holde orden i hjemmet', 'praktiske-opgaver-i-hjemmet', {
    words: 'Jeg kan ikke være i mit hjem.',
    goal: 'At Ulla kan være i sin stue igen.',
    wish: 'At vi tager et rum ad gangen.',
  })
  story.said(talk, home, 'konsekvens', 'taler-for', 'Jeg sover på sofaen, fordi sengen er fuld af poser.', true)
  return story.told()
}
