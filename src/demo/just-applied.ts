import type { PlainDate } from '../base/date.ts'
import { JONAS, type DemoCase } from './demo-case.ts'
import { DemoStory } from './demo-story.ts'

/** Came yesterday, in the citizen's own words, with no provision named. Nothing is done yet. */
export function justApplied(today: PlainDate): DemoCase {
  const story = new DemoStory(today, {
    slug: 'fatima',
    number: 2,
    name: 'Fatima Nørgaard',
    street: 'Bøgevej 21',
    since: 1,
    by: JONAS,
  })
  story.write({
    kind: 'application-received',
    application: {
      id: story.id('ansoegning'),
      received: story.now.on,
      form: 'mundtlig',
      words:
        'Efter jeg kom hjem fra hospitalet, kan jeg ikke få hverdagen til at hænge sammen. Jeg glemmer min medicin, og jeg tør ikke gå ned efter posten. Er der nogen, der kan hjælpe mig?',
      named: [],
      publishedDeadline: { weeks: 10 },
      delayNotices: [],
      postponements: [],
    },
  })
  return story.told()
}
