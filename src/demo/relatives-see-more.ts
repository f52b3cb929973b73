import type { PlainDate } from '../base/date.ts'
import type { DemoCase } from './demo-case.ts'
import { DemoStory, hoursAWeek, sel85 } from './demo-story.ts'

/** The mother sees a need that the provider does not; nobody has settled who is right, and an answer is late. */
export function relativesSeeMore(today: PlainDate): DemoCase {
  const story = new DemoStory(today, {
    slug: 'rasmus',
    number: 5,
    name: 'Rasmus Toft',
    street: 'Engvej 3',
    since: 38,
    procedure: 'opfoelgning',
  })
  story.person('mor', 'paaroerende', 'Lis Toft', 'Engvej 40')
  story.at(33)
  story.consented('Rasmus’ mor, bostøtten i Birkehus og hans læge må spørges.')
  const mother = story.source('mor-samtale', 'paaroerende', 'Samtale med Rasmus’ mor')
  const status = story.source('status', 'udfoerer', 'Statusnotat fra bostøtten i Birkehus')
  const eating = story.need('mad', 'at spise regelmæssigt', 'egenomsorg', {
    origin: { kind: 'oplysning', source: mother },
  })
  const cleaning = story.need('orden', 'at holde orden i hjemmet', 'praktiske-opgaver-i-hjemmet', {
    origin: { kind: 'hidtidig-hjaelp' },
    goal: 'At Rasmus kan være i sit hjem uden at skulle undskylde.',
  })
  const sees = story.said(
    mother,
    eating,
    'konsekvens',
    'taler-for',
    'Han har tabt sig ni kilo siden foråret. Køleskabet er tomt, når jeg kommer om søndagen.',
    true,
  )
  const seesNot = story.said(
    status,
    eating,
    'ressource',
    'taler-imod',
    'Rasmus fortæller ved besøgene, at han spiser, som han skal.',
  )
  story.said(
    status,
    cleaning,
    'konsekvens',
    'taler-for',
    'Rasmus går i stå, hvis bostøtten ikke begynder sammen med ham.',
  )
  story.write(
    {
      kind: 'disagreement-recorded',
      disagreement: {
        id: story.id('uenighed'),
        need: eating,
        about: 'om Rasmus får spist, når han er alene',
        citizenSide: [sees],
        otherSide: [seesNot],
      },
    },
    {
      kind: 'former-grant-recorded',
      grant: {
        need: cleaning,
        provision: sel85,
        what: 'Støtte til at holde orden i hjemmet',
        extent: hoursAWeek(2),
        from: story.ago(500),
      },
    },
  )
  story.at(28)
  story.asked(
    'spoergsmaal-laege',
    'praktiserende-laege',
    eating,
    'Har Rasmus tabt sig siden foråret, og hvad betyder skizofrenien for, at han får spist?',
    'Moren og bostøtten beskriver det forskelligt, og vi skal vide, hvem der ser det rigtigt.',
  )
  story.asked(
    'spoergsmaal-bostoette',
    'udfoerer',
    eating,
    'Hvad er der i køleskabet ved besøgene, og har I spist sammen med Rasmus?',
    'Det, Rasmus fortæller, er ikke det samme som det, der er set.',
  )
  story.write({
    kind: 'committee-planned',
    plan: { on: story.later(37), where: 'Havnegade 12, lokale 2, kl. 10', isCitizenInvited: false },
  })
  return story.told()
}
