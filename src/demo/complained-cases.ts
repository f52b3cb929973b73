import type { PlainDate } from '../base/date.ts'
import { complain } from './demo-appeal.ts'
import type { DemoCase } from './demo-case.ts'
import { refuse } from './demo-refusal.ts'
import { DemoStory } from './demo-story.ts'

/** She called two days ago and complained; what was written down waits for her yes. */
export function complainedByPhone(today: PlainDate): DemoCase {
  const story = new DemoStory(today, {
    slug: 'lis',
    number: 17,
    name: 'Lis Bruhn',
    street: 'Havnegade 4, st.',
    since: 88,
  })
  refuse(story, 20, {
    asked:
      'Jeg vil gerne have en, der kan være med, når jeg skal ringe til kommunen og banken. Jeg lægger på, før de tager den.',
    heard: 'Jeg ringer kun til min søster. Det er ikke det samme.',
    needs: [
      {
        name: 'telefon',
        activity: 'at ringe til myndigheder og bank',
        theme: 'kommunikation',
        goal: 'At Lis får svaret på det, der haster, uden at vente i ugevis.',
        own: 'Jeg øver mig hele formiddagen, og så lægger jeg på, før de tager den.',
        seen: 'Lis ringer selv til sin søster flere gange om ugen og til bostøtten for at flytte en aftale.',
        aside: 'Lis ringer til andre og kan derfor også ringe til kommunen.',
        reason: 'Lis ringer selv til sin søster og til bostøtten og kan derfor også ringe til kommunen og banken.',
      },
    ],
  })
  story.at(2)
  complain(
    story,
    'Det er to vidt forskellige ting at ringe til min søster og til banken. I har ikke spurgt, hvad der sker, når jeg sidder med telefonen. Jeg vil klage.',
    { channel: 'mundtlig' },
  )
  return story.told()
}

/** The complaint came more than four weeks after the letter: it goes on to the board at once, unread. */
export function complainedLate(today: PlainDate): DemoCase {
  const story = new DemoStory(today, {
    slug: 'torben',
    number: 18,
    name: 'Torben Skov',
    street: 'Engvej 27',
    since: 114,
  })
  refuse(story, 46, {
    asked: 'Jeg søger om en, der kan komme om morgenen, for jeg kommer ikke op og i bad.',
    heard: 'Ja, men det er kun når bostøtten ringer først.',
    needs: [
      {
        name: 'bad',
        activity: 'at komme op og i bad',
        theme: 'egenomsorg',
        goal: 'At Torben er vasket og klædt på, når han skal af sted.',
        own: 'Der går let en uge. Jeg ligger bare og ser på klokken.',
        seen: 'Torben var vasket og klædt på ved syv af ni besøg i foråret.',
        aside: 'Ved de fleste besøg var Torben vasket.',
        reason: 'Torben var vasket og klædt på ved syv af ni besøg og har ikke brug for støtte til det.',
      },
    ],
  })
  story.at(3)
  complain(
    story,
    'Jeg har ligget syg og ikke åbnet post i en måned. Bostøtten ringer altid, før hun kommer, og det er derfor jeg er oppe. Jeg vil gerne klage, selv om det er for sent.',
    { sent: story.ago(4) },
  )
  return story.told()
}
