import type { PlainDate } from '../base/date.ts'
import { type DemoCase, HANNE } from './demo-case.ts'
import { approve, propose } from './demo-ending.ts'
import { DemoStory, hoursAWeek, sel85 } from './demo-story.ts'

/** More hours are refused; what the hours were to cover is said by nobody, and the hours she keeps cover all of it. */
export function moreHoursRefused(today: PlainDate): DemoCase {
  const story = new DemoStory(today, {
    slug: 'birgit',
    number: 15,
    name: 'Birgit Aagaard',
    street: 'Nørrebrogade 3, 4. tv.',
    since: 77,
  })
  story.applied('Jeg søger om fire timers bostøtte om ugen i stedet for to. To timer er ikke nok.')
  story.at(70)
  const talk = story.source('samtale', 'borger', 'Telefonsamtale med Birgit')
  const support = story.need('stoette', 'at få støtte i hverdagen', 'praktiske-opgaver-i-hjemmet', {
    words: 'To timer er ikke nok.',
    asked: { provision: sel85, extent: hoursAWeek(4) },
  })
  const said = story.said(talk, support, 'omfang', 'taler-for', 'To timer er ikke nok.', true)
  story.write({
    kind: 'former-grant-recorded',
    grant: {
      need: support,
      provision: sel85,
      what: 'Bostøtte',
      extent: hoursAWeek(2),
      from: story.ago(700),
    },
  })
  story.at(30)
  story.judged(support, 'indenfor', 'Birgit er omfattet af personkredsen for § 85.', { basis: 'generelt' })
  story.assessed(
    support,
    'Det vurderes ud fra en samlet vurdering, at to timer om ugen er tilstrækkeligt.',
    [said],
    null,
    {
      considerations: ['serviceniveau'],
    },
  )
  story.answered(
    support,
    {
      kind: 'bevilget',
      provision: sel85,
      extent: hoursAWeek(2),
      content: 'Bostøtte',
      purpose: 'Støtte i hverdagen.',
      form: 'individuel',
      provider: 'Birkehus',
      toldProvider: hoursAWeek(2),
      whyNotMore: 'To timer om ugen svarer til kommunens serviceniveau.',
    },
    { kind: 'uaendret' },
  )
  story.at(12)
  propose(story)
  story.at(9, HANNE)
  approve(story, 'Godkendt.')
  return story.told()
}
