import type { PlainDate } from '../base/date.ts'
import type { NeedId, RecordId } from '../stages/00-case/case-id.ts'
import type { Ruling } from '../stages/11-outcome/outcome.ts'
import { act, type DemoCase, KAREN } from './demo-case.ts'
import { dueFrom } from './due-from.ts'
import { type BothEnds, decided, outcomeOf, part, received } from './demo-outcome.ts'
import { refuse } from './demo-refusal.ts'
import { DemoStory, hoursAWeek, sel85 } from './demo-story.ts'
import { upholdAndSend } from './demo-upheld.ts'

/** The board weighed it otherwise and granted the help itself. */
const granted = (need: NeedId, content: string, purpose: string, hours: number): Ruling => ({
  kind: 'aendring',
  category: 'C',
  flaws: [{ mangel: 'vaegtning', need, arose: 'foer-afgoerelsen' }],
  answers: [
    {
      need,
      answer: { kind: 'bevilget', provision: sel85, extent: hoursAWeek(hours), content, purpose, form: 'individuel' },
      change: { kind: 'ny' },
    },
  ],
})

/** Changed by the board, to be carried out within days; the help has not begun. */
export function changedByBoard(today: PlainDate): BothEnds {
  const story = new DemoStory(today, {
    slug: 'anna',
    number: 25,
    name: 'Anna Krag',
    street: 'Søndergade 71',
    since: 223,
  })
  const [night = story.id('aften')] = refuse(story, 155, {
    asked: 'Jeg kan ikke falde til ro om aftenen og ringer efter ambulancen. Jeg vil gerne have en at øve mig med.',
    heard: 'Jeg siger ikke alt til bostøtten, for hun har travlt.',
    needs: [
      {
        name: 'aften',
        activity: 'at falde til ro om aftenen',
        theme: 'psykiske-funktionsnedsaettelser',
        goal: 'At Anna kan sove hjemme uden at ringe 112.',
        own: 'Jeg har ringet 112 seks gange i sommer. De kommer, og så er der ikke noget.',
        seen: 'Anna er rolig og i godt humør ved besøgene om formiddagen.',
        aside: 'Anna er rolig, når bostøtten er der.',
        within: 'På grund af angsten har Anna svært ved at være alene om aftenen.',
        reason: 'Anna er rolig og i godt humør ved besøgene om formiddagen.',
      },
    ],
  })
  upholdAndSend(story, 155, {
    words: 'Det er om aftenen. Ingen af jer har set mig om aftenen.',
    parts: [
      {
        need: night,
        argument: 'Ingen af jer har set mig om aftenen.',
        reply: 'Bostøtten kommer om formiddagen og har set Anna rolig i et halvt år.',
        why: 'Bostøtten kender Anna godt og har ikke set uro.',
      },
    ],
  })
  const board = received(story, '10488', 114)
  const ruling = granted(
    night,
    'En bostøtte kommer to aftener om ugen og øver at falde til ro sammen med Anna.',
    'At Anna kan sove hjemme uden at ringe 112.',
    3,
  )
  const why =
    'Besøgene om formiddagen siger intet om aftenen. Anna har ringet 112 seks gange på en sommer, og det er ikke vejet.'
  story.at(16)
  const there = decided(story, board, outcomeOf(story, board, 16, [part(story, 'aften', [night], ruling, why)], 28))
  return { ours: story.told(), board: there }
}

/** Changed by the board long ago; the help has not begun, and the board has asked why. */
export function notCarriedOut(today: PlainDate): BothEnds {
  const story = new DemoStory(today, {
    slug: 'svend',
    number: 26,
    name: 'Svend Iversen',
    street: 'Teglværksvej 5',
    since: 283,
  })
  const [out = story.id('ud')] = refuse(story, 215, {
    asked: 'Jeg har ikke været uden for døren siden jul. Jeg vil gerne have en, der går med.',
    heard: 'Jeg får varerne sat i opgangen.',
    needs: [
      {
        name: 'ud',
        activity: 'at komme uden for døren',
        theme: 'mobilitet',
        goal: 'At Svend kan gå i sin gård og til købmanden.',
        own: 'Jeg når til postkassen i opgangen. Så vender jeg om.',
        seen: 'Svend får varer bragt og mangler ikke noget.',
        aside: 'Svend får de varer, han skal bruge.',
        within: 'På grund af angsten kommer Svend ikke uden for døren alene.',
        reason: 'Svend får varer bragt og mangler ikke noget.',
      },
    ],
  })
  upholdAndSend(story, 215, {
    words: 'Jeg har ikke søgt om varer. Jeg har søgt om at komme ud.',
    parts: [
      {
        need: out,
        argument: 'Jeg har ikke søgt om varer. Jeg har søgt om at komme ud.',
        reply: 'Varerne viser, at Svend klarer sin hverdag.',
        why: 'Svend har en hverdag, der fungerer.',
      },
    ],
  })
  const board = received(story, '10127', 174)
  const ruling = granted(
    out,
    'En støtteperson går med Svend ud tre gange om ugen, til han kan gå alene.',
    'At Svend kan gå i sin gård og til købmanden.',
    3,
  )
  const why = 'Svend har søgt om at komme ud. At han får varer bragt, svarer ikke på det.'
  story.at(70)
  const outcome = outcomeOf(story, board, 70, [part(story, 'ud', [out], ruling, why)], 28)
  const there = decided(story, board, outcome)
  story.at(9)
  const step = {
    kind: 'fogedsag-step-taken',
    step: {
      id: story.id<RecordId>('skridt-1'),
      kind: 'henvendelse',
      on: story.ago(9),
      due: dueFrom(story.now.on),
      words: 'Svend har ringet og siger, at ingen er kommet. Støtten skulle være begyndt for seks uger siden.',
    },
  } as const
  story.write(step)
  return { ours: story.told(), board: withAct(there, act(KAREN, story.ago(9), step)) }
}

const withAct = (one: DemoCase, more: DemoCase['acts'][0]): DemoCase => ({ ...one, acts: [...one.acts, more] })
