import type { PlainDate } from '../base/date.ts'
import type { BoardInstruction } from '../stages/11-outcome/instruction-kind.ts'
import { taskText } from '../stages/11-outcome/instruction-kind.ts'
import { type BothEnds, decided, outcomeOf, part, received } from './demo-outcome.ts'
import { refuse } from './demo-refusal.ts'
import { DemoStory } from './demo-story.ts'
import { upholdAndSend } from './demo-upheld.ts'

/** Remitted with two instructions: in the new round the doctor has answered, and the employer has been asked. */
export function remittedRound(today: PlainDate): BothEnds {
  const story = new DemoStory(today, {
    slug: 'bo',
    number: 24,
    name: 'Bo Lindahl',
    street: 'Fabriksvej 11, 2. tv.',
    since: 233,
  })
  const [order = story.id('orden')] = refuse(story, 165, {
    asked:
      'Jeg kan ikke finde ud af min dag, efter jeg fik hjernerystelsen. Jeg vil gerne have en, der hjælper med en plan.',
    heard: 'Jeg møder, fordi mester ringer til mig hver morgen.',
    needs: [
      {
        name: 'orden',
        activity: 'at få struktur på dagen',
        theme: 'egenomsorg',
        goal: 'At Bo kan passe sit fleksjob og spise undervejs.',
        own: 'Jeg begynder på fem ting og bliver ikke færdig med nogen af dem. Så er det blevet aften.',
        seen: 'Bo møder på sit arbejde og har en kalender på køleskabet.',
        aside: 'Bo passer sit arbejde.',
        reason: 'Bo møder på sit arbejde og har en kalender på køleskabet, som han selv fører.',
      },
    ],
  })
  upholdAndSend(story, 165, {
    words: 'Jeg møder, fordi mester ringer til mig. Spørg ham. Og min læge har skrevet om hovedet.',
    parts: [
      {
        need: order,
        argument: 'Jeg møder, fordi mester ringer til mig.',
        reply: 'At nogen ringer, er en hjælp, Bo allerede har.',
        why: 'Bo passer sit arbejde og fører sin kalender.',
      },
    ],
  })
  const board = received(story, '10311', 124)
  const instructions: readonly [BoardInstruction, BoardInstruction] = [
    {
      id: story.id('anv-laege'),
      need: order,
      text: 'Spørg den praktiserende læge.',
      source: 'praktiserende-laege',
      matter: 'Hvad betyder hjernerystelsen for, om Bo kan begynde på en ting og gøre den færdig?',
      reason: 'Bo henviser til lægen i klagen, og sagen har ingen oplysninger fra lægen.',
      purpose: 'funktionsnedsaettelse',
    },
    {
      id: story.id('anv-mester'),
      need: order,
      text: 'Spørg arbejdsgiveren, hvis Bo siger ja til det.',
      source: 'fagperson',
      matter: 'Hvor ofte ringer arbejdsgiveren, og hvad sker der de dage, han ikke gør det?',
      reason: 'Kommunen lægger vægt på, at Bo møder, og Bo siger, at han kun gør det, fordi han bliver ringet op.',
      purpose: 'uenighed',
    },
  ]
  const outcome = outcomeOf(story, board, 40, [
    part(
      story,
      'orden',
      [order],
      {
        kind: 'hjemvisning',
        category: 'A',
        flaws: [
          {
            mangel: 'mangelfuldt-oplyst',
            need: order,
            missingSource: 'praktiserende-laege',
            matter: 'Hvad hjernerystelsen betyder for, om Bo kan gøre en ting færdig.',
            arose: 'foer-afgoerelsen',
          },
        ],
        instructions,
      },
      'Kommunen har set, at Bo møder på arbejde. Den har ikke undersøgt, hvad der skal til, for at han gør det, selv om Bo har fortalt det to gange.',
    ),
  ])
  story.at(40)
  const there = decided(story, board, outcome)
  story.at(36)
  story.write({
    kind: 'round-begun',
    on: story.ago(36),
    procedure: 'hjemvisning',
    instructions: instructions.map((one) => ({ id: one.id, asked: taskText(one) })),
  })
  story.consented('Egen læge må spørges om følgerne af hjernerystelsen.', 'laege-og-sundhed')
  story.consented('Mester må spørges, hvor tit han ringer.', 'arbejdsgiver-eller-uddannelse')
  story.asked(
    'spoergsmaal-laege',
    'praktiserende-laege',
    order,
    'Hvad betyder hjernerystelsen for, om Bo kan begynde på en ting og gøre den færdig?',
    'Ankestyrelsen har bedt os spørge, og sagen har ingen oplysninger fra lægen.',
  )
  story.at(19)
  const doctor = story.source('laege', 'praktiserende-laege', 'Udtalelse fra egen læge')
  story.paper(
    'laege',
    'Udtalelse fra egen læge',
    'Bo udtrættes efter få minutter med to ting på én gang og mister overblikket. Han kan gøre en ting færdig, hvis nogen deler den op for ham.',
  )
  story.said(
    doctor,
    order,
    'konsekvens',
    'taler-for',
    'Bo udtrættes efter få minutter med to ting på én gang. Han kan gøre en ting færdig, hvis nogen deler den op for ham.',
  )
  story.write(
    {
      kind: 'question-answered',
      id: story.id('spoergsmaal-laege'),
      on: story.ago(19),
      words: 'Bo udtrættes efter få minutter med to ting på én gang.',
      source: doctor,
    },
    {
      kind: 'instruction-answered',
      id: instructions[0].id,
      how: 'Lægen har svaret: Bo kan gøre en ting færdig, hvis nogen deler den op for ham.',
      source: doctor,
    },
  )
  story.at(6)
  story.asked(
    'spoergsmaal-mester',
    'fagperson',
    order,
    'Hvor ofte ringer du til Bo om morgenen, og hvad sker der de dage, du ikke gør det?',
    'Ankestyrelsen har bedt os spørge, fordi Bo siger, at han møder, når han bliver ringet op.',
  )
  return { ours: story.told(), board: there }
}
