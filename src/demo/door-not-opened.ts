import type { PlainDate } from '../base/date.ts'
import type { DemoCase } from './demo-case.ts'
import { propose } from './demo-ending.ts'
import { DemoStory, hoursAWeek, sel85 } from './demo-story.ts'

/** Support is to end because he does not open the door. Nobody has asked why he does not. */
export function doorNotOpened(today: PlainDate): DemoCase {
  const story = new DemoStory(today, {
    slug: 'poul',
    number: 8,
    name: 'Poul Vang',
    street: 'Stationsvej 77, st. th.',
    since: 30,
    procedure: 'opfoelgning',
  })
  story.at(26)
  const status = story.source('status', 'udfoerer', 'Besked fra bostøtten i Birkehus')
  const home = story.need('orden', 'at holde orden i hjemmet', 'praktiske-opgaver-i-hjemmet', {
    origin: { kind: 'hidtidig-hjaelp' },
    goal: 'At Poul kan blive boende.',
  })
  const closed = story.said(
    status,
    home,
    'samarbejde',
    'taler-imod',
    'Poul har ikke lukket op ved de sidste fem besøg. Gardinerne er trukket for.',
  )
  story.write(
    {
      kind: 'former-grant-recorded',
      grant: {
        need: home,
        provision: sel85,
        what: 'Støtte til at holde orden i hjemmet',
        extent: hoursAWeek(3),
        from: story.ago(900),
      },
    },
    {
      kind: 'non-cooperation-recorded',
      nonCooperation: {
        id: story.id('samarbejde'),
        attempts: [
          { on: story.ago(40), how: 'besoeg' },
          { on: story.ago(33), how: 'besoeg' },
        ],
      },
    },
  )
  story.at(6)
  story.judged(home, 'indenfor', 'Poul kan på grund af skizofrenien ikke holde orden i sit hjem alene.')
  story.assessed(home, 'Poul ønsker ikke at tage imod støtten, da han ikke lukker op.', [closed], null, {
    considerations: ['manglende-samarbejde'],
  })
  story.answered(
    home,
    { kind: 'afslag', provision: sel85, reason: 'Poul lukker ikke op for bostøtten.' },
    { kind: 'ophoer', cause: 'manglende-samarbejde', explained: 'Der er ikke lukket op ved de sidste fem besøg.' },
  )
  story.at(2)
  propose(story, { effective: story.later(14) })
  return story.told()
}
