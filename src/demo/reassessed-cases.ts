import type { PlainDate } from '../base/date.ts'
import { acknowledge, beginReassessment, complain, reassess } from './demo-appeal.ts'
import { type DemoCase, HANNE } from './demo-case.ts'
import { refuse } from './demo-refusal.ts'
import { DemoStory, hoursAWeek, sel85 } from './demo-story.ts'

/** Under reassessment with two days left; one of the two needs has been read. */
export function reassessedSoon(today: PlainDate): DemoCase {
  const story = new DemoStory(today, {
    slug: 'mona',
    number: 19,
    name: 'Mona Riis',
    street: 'Parkvej 60, 3. th.',
    since: 106,
  })
  const [food = story.id('mad')] = refuse(story, 38, {
    asked: 'Jeg vil gerne have hjælp til at få lavet mad og til at holde styr på mine penge, for det løber fra mig.',
    heard: 'Jeg kan godt lave mad, når nogen er der. Pengene passer ikke.',
    needs: [
      {
        name: 'mad',
        activity: 'at lave mad',
        theme: 'praktiske-opgaver-i-hjemmet',
        goal: 'At Mona får et varmt måltid de fleste dage.',
        own: 'Jeg står med grydelåget i hånden og ved ikke, hvad der kommer efter.',
        seen: 'Mona har selv lavet mad de torsdage, bostøtten har været der.',
        aside: 'Bostøtten har set Mona lave mad selv.',
        reason: 'Mona har selv lavet mad de torsdage, bostøtten har været der.',
      },
      {
        name: 'penge',
        activity: 'at holde styr på sine penge',
        theme: 'samfundsliv',
        goal: 'At Mona ikke får rykkere.',
        own: 'Der ligger seks rykkere i skuffen. Jeg tør ikke se på dem.',
        seen: 'Mona betaler i butikken og har haft penge på kortet ved hvert besøg.',
        aside: 'Mona har haft penge på kortet.',
        reason: 'Mona betaler selv i butikken og har haft penge på kortet ved hvert besøg.',
      },
    ],
  })
  story.at(26)
  complain(
    story,
    'Jeg laver mad om torsdagen, fordi bostøtten står der. De andre dage spiser jeg rugbrød. Og rykkerne har ingen set på.',
  )
  acknowledge(story)
  story.at(9, HANNE)
  beginReassessment(story, [
    {
      kind: 'fastholdt',
      need: food,
      replies: [
        {
          argument: 'Jeg laver mad om torsdagen, fordi bostøtten står der.',
          reply: '',
        },
      ],
      why: 'Bostøtten er spurgt, om Mona også har lavet mad uden hjælp.',
    },
  ])
  return story.told()
}

/** Changed for the one need and upheld for the other: the citizen has not said whether the rest is kept. */
export function partlyChanged(today: PlainDate): DemoCase {
  const story = new DemoStory(today, {
    slug: 'kaj',
    number: 20,
    name: 'Kaj Hede',
    street: 'Skolegade 15',
    since: 111,
  })
  const [doctor = story.id('laege'), garden = story.id('have')] = refuse(story, 43, {
    asked: 'Jeg vil gerne have en med til lægen, og jeg kan ikke overskue haven mere.',
    heard: 'Hos lægen siger jeg bare ja til det hele.',
    needs: [
      {
        name: 'laege',
        activity: 'at gå til lægen',
        theme: 'sundhed',
        goal: 'At Kaj får den behandling, lægen foreslår.',
        own: 'Hos lægen siger jeg bare ja, og når jeg kommer hjem, kan jeg ikke huske, hvad det var.',
        seen: 'Kaj møder selv op hos lægen til tiden.',
        aside: 'Kaj møder op hos lægen uden hjælp.',
        reason: 'Kaj møder selv op hos lægen til tiden og har ikke brug for støtte til det.',
      },
      {
        name: 'have',
        activity: 'at holde haven',
        theme: 'praktiske-opgaver-i-hjemmet',
        goal: 'At Kaj kan sidde i sin have.',
        own: 'Haven vokser mig over hovedet, og så bliver jeg inde.',
        seen: 'Naboens søn slår græsset hver anden uge, og det vil han blive ved med.',
        aside: 'Haven bliver passet af naboens søn.',
        reason: 'Naboens søn slår græsset hver anden uge, og det vil han blive ved med.',
      },
    ],
  })
  story.at(30)
  complain(
    story,
    'Jeg møder op hos lægen, ja, men jeg husker ikke, hvad der bliver sagt. Det står i lægens eget brev. Og naboens søn rejser til sommer.',
  )
  acknowledge(story)
  story.at(8, HANNE)
  reassess(story, [
    {
      kind: 'aendret',
      need: doctor,
      reason: 'oplysninger-overset',
      why: 'Kaj har hele tiden sagt, at han ikke kan huske, hvad lægen siger. At han møder op, svarer ikke på det.',
      answer: {
        need: doctor,
        answer: {
          kind: 'bevilget',
          provision: sel85,
          extent: hoursAWeek(1),
          content: 'En bostøtte går med til lægen, skriver ned, hvad der bliver aftalt, og følger op hjemme.',
          purpose: 'At Kaj får den behandling, lægen foreslår.',
          form: 'individuel',
          provider: 'Birkehus',
          toldProvider: hoursAWeek(1),
        },
        change: { kind: 'ny' },
      },
    },
    {
      kind: 'fastholdt',
      need: garden,
      replies: [
        {
          argument: 'Naboens søn rejser til sommer.',
          reply:
            'Vi har ringet til naboens søn. Han bliver boende året ud og passer haven så længe. Rejser han, kan Kaj søge igen.',
        },
      ],
      why: 'Haven bliver passet hver anden uge, og aftalen gælder året ud.',
    },
  ])
  return story.told()
}
